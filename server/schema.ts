import './require-node.mjs';
import { scenarioJsonSchema } from '../shared/scenarios/file/schema.ts';

console.log(JSON.stringify(scenarioJsonSchema(), null, 2));
