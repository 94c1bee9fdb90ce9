import { parseScenario } from './file/parse.ts';
import type { ScenarioFile } from './file/schema.ts';
import twoShores from './two-shores.json' with { type: 'json' };

/** Scenarios that came as a teacher's would: one file each, read as any file is. */
export const SCENARIO_FILES: { readonly [id: string]: ScenarioFile } = { 'two-shores': read(twoShores) };

function read(value: unknown): ScenarioFile {
  const parsed = parseScenario(value);
  if (parsed.ok) return parsed.file;
  throw new Error(parsed.problems.map(({ path, code }) => `${path}: ${code}`).join('; '));
}
