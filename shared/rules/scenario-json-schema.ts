import * as z from 'zod/mini';
import { scenarioSchema } from './scenario.ts';

/** The JSON Schema (2020-12) of a scenario file, made from the schema that the game itself checks with. */
export function scenarioJsonSchema(): object {
  return {
    title: 'Scenario of Ninety Miles',
    description:
      'Issues, options and numbers of one negotiation. Values and approvals are tenths of a point (0-1000).',
    ...z.toJSONSchema(scenarioSchema),
  };
}
