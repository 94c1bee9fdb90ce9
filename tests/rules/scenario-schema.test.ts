import { expect, test } from 'vitest';
import { scenarioSchema } from '../../shared/rules/scenario.ts';
import { scenarioJsonSchema } from '../../shared/rules/scenario-json-schema.ts';
import { SCENARIOS } from '../../shared/scenarios/index.ts';

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

test('it asks for what a scenario has, and allows nothing else', () => {
  const schema: JsonSchema = scenarioJsonSchema();
  for (const scenario of Object.values(SCENARIOS)) {
    expect(scenarioSchema.safeParse(scenario).success, scenario.id).toBe(true);
    expect([...(schema.required ?? [])].sort()).toEqual(Object.keys(scenario).sort());
    const format = schema.properties?.formats?.items;
    for (const one of scenario.formats)
      expect([...(format?.required ?? [])].sort(), one.id).toEqual(Object.keys(one).sort());
  }
  expect(schema.additionalProperties).toBe(false);
  expect(schema.properties?.issues?.items?.properties?.options?.items?.required).toEqual(['id']);
});
