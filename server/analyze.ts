import './require-node.mjs';
import { answerTo } from './analysis/answer.ts';

/** What can be signed, exactly: of one of our scenarios, or of the files other tools keep. */
const { status, out, errors } = await answerTo(process.argv.slice(2));
for (const line of errors) console.error(line);
if (out !== null) console.log(out);
process.exitCode = status;
