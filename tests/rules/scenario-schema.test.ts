import { expect, test } from 'vitest';
import { scenarioJsonSchema } from '../../shared/scenarios/file/schema.ts';
import { writeScenario } from '../../shared/scenarios/file/write.ts';
import { SCENARIOS } from '../../shared/scenarios/index.ts';
import { wordsOf } from '../every-scenario.ts';

type JsonSchema = {
  readonly type?: string;
  readonly properties?: { readonly [key: string]: JsonSchema };
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly additionalProperties?: boolean | JsonSchema;
};

test('the published schema is the same every time, and names its dialect', () => {
  expect(JSON.stringify(scenarioJsonSchema())).toBe(JSON.stringify(scenarioJsonSchema()));
  expect(scenarioJsonSchema()).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
});

test('it asks for no more than a scenario has, and allows nothing else', () => {
  const schema: JsonSchema = scenarioJsonSchema();
  expect(schema.required).toEqual(['id', 'issues', 'constituencies', 'variants', 'formats', 'words']);
  for (const scenario of Object.values(SCENARIOS)) {
    const file = writeScenario({ scenario, words: wordsOf(scenario.id) });
    expect(Object.keys(schema.properties ?? {}), scenario.id).toEqual(
      expect.arrayContaining(Object.keys(file)),
    );
    const format = schema.properties?.formats?.items;
    for (const one of scenario.formats)
      expect([...(format?.required ?? [])].sort(), one.id).toEqual(Object.keys(one).sort());
  }
  expect(schema.additionalProperties).toBe(false);
  expect(schema.properties?.issues?.items?.properties?.options?.items?.required).toEqual(['id']);
});
