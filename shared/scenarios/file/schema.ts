import * as z from 'zod/mini';
import { scenarioSchema } from '../../rules/scenario.ts';
import type { SpokenWords } from '../../rules/scenario-words.ts';
import { USUAL_NUMBERS } from '../usual-climate.ts';
import { wordsSchema } from './words-schema.ts';

/** A whole scenario in one file: its numbers and ids, and its words in one language or both. */
export const scenarioFileSchema = z.extend(scenarioSchema, {
  $schema: z.optional(z.string()),
  numbers: z._default(scenarioSchema.shape.numbers, USUAL_NUMBERS),
  words: z.strictObject({ en: z.exactOptional(wordsSchema), es: z.exactOptional(wordsSchema) }),
});

/** As it is written; what has a default may be missing. */
export type WrittenScenario = z.input<typeof scenarioFileSchema>;

/** As it is read: `scenario` is what the rules know, `words` what people read. */
export type ScenarioFile = {
  readonly scenario: z.infer<typeof scenarioSchema>;
  readonly words: SpokenWords;
};

/** The JSON Schema (2020-12) of a scenario file, made from the schema that the game itself checks with. */
export function scenarioJsonSchema(): object {
  return {
    title: 'Scenario of Ninety Miles',
    description:
      'One negotiation between two sides: issues, options, numbers and words. Values and approvals are tenths of a point (0-1000). Every issue has the option "status-quo" (leave for later, worth 0) without naming it.',
    ...z.toJSONSchema(scenarioFileSchema, { io: 'input' }),
  };
}
