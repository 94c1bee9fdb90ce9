import { analyzeDomain } from './analyze-domain.ts';
import { analyzeScenario } from './analyze-scenario.ts';
import { type Request, requestOf } from './arguments.ts';
import { exportScenario } from './export-scenario.ts';
import { FileProblem } from './read-file.ts';

const USAGE = `usage: npm run -s analyze -- SCENARIO --format FORMAT [--json] [--sheets]
       npm run -s analyze -- SCENARIO --format FORMAT --us VARIANT --cuba VARIANT --export genius|geniusweb --out FOLDER [--drop-linkage]
       npm run -s analyze -- --scenario FILE.json --format FORMAT [--json] [--sheets]
       npm run -s analyze -- --genius DOMAIN.xml PROFILE1.xml PROFILE2.xml [--json]
       npm run -s analyze -- --geniusweb [DOMAIN.json] PROFILE1.json PROFILE2.json [--json]
       npm run -s analyze -- --negolog PROFILE-A.json PROFILE-B.json [SPECS.json] [--json]`;

/** What the program says: `out`, and warnings on the way, where it did what was asked; 2 and the reason where it did not. */
export type Answer = {
  readonly status: 0 | 2;
  readonly out: string | null;
  readonly errors: readonly string[];
};

export async function answerTo(args: readonly string[]): Promise<Answer> {
  const errors: string[] = [];
  const request = requestOf(args);
  if (typeof request === 'string') {
    const wrong = args.length === 0 ? [] : [`analyze: ${request}`];
    return { status: 2, out: null, errors: [...wrong, USAGE] };
  }
  try {
    const out = await answerOf(request, (line) => errors.push(line));
    return { status: 0, out, errors };
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    return { status: 2, out: null, errors: [error.message] };
  }
}

function answerOf(request: Request, warn: (line: string) => void): string | Promise<string> {
  switch (request.kind) {
    case 'domain':
      return analyzeDomain(request.format, request.files, { json: request.json, warn });
    case 'scenario':
      return analyzeScenario(request);
    case 'export':
      return exportScenario(request);
  }
}
