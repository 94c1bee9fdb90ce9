import './require-node.mjs';
import { scenarioJsonSchema } from '../shared/rules/scenario-json-schema.ts';

console.log(JSON.stringify(scenarioJsonSchema(), null, 2));
