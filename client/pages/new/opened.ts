import { LIMITS } from '../../../shared/analysis/formats/limits.ts';
import type { ScenarioFile } from '../../../shared/scenarios/file/schema.ts';
import { writeScenario } from '../../../shared/scenarios/file/write.ts';
import { problemText, warningText } from '../../../shared/words/formats.ts';
import { imported } from '../../../shared/words/imported.ts';
import type { Lang } from '../../../shared/words/lang.ts';
import { fileProblemText } from '../../../shared/words/scenario-files.ts';
import { onDevice } from '../../store/remembered.ts';
import { type OpenedFiles, openFiles } from './open-files.ts';

/** What a file, or several together, turned out to be. Sentences follow the language. */
export type Opened =
  | {
      readonly ok: true;
      readonly file: ScenarioFile;
      /** What the server is sent. */
      readonly written: object;
      readonly warnings: (lang: Lang) => readonly string[];
    }
  | { readonly ok: false; readonly problems: (lang: Lang) => readonly string[] };

const KEPT = 'own-scenario';

/** Reads and checks them here; nothing leaves this device. What can be played is kept for the next match. */
export async function openAll(files: readonly File[]): Promise<Opened> {
  const large = files.find(({ size }) => size > LIMITS.size);
  if (large) {
    const problem = { file: large.name, code: 'file-too-large', most: LIMITS.size } as const;
    return { ok: false, problems: (lang) => [problemText(problem, lang)] };
  }
  const texts = await Promise.all(files.map(async (file) => ({ name: file.name, text: await file.text() })));
  const opened = told(openFiles(texts, imported));
  if (opened.ok) onDevice.write(KEPT, JSON.stringify(opened.written));
  return opened;
}

/** The last one that this device opened, checked again. */
export function openKept(): Opened | null {
  const text = onDevice.read(KEPT);
  if (text === null) return null;
  const opened = told(openFiles([{ name: KEPT, text }], imported));
  return opened.ok ? opened : null;
}

function told(opened: OpenedFiles): Opened {
  if (opened.ok) {
    const { file, warnings } = opened;
    return {
      ok: true,
      file,
      written: writeScenario(file),
      warnings: (lang) => warnings.map((one) => warningText(one, lang)),
    };
  }
  if (opened.by === 'path')
    return { ok: false, problems: (lang) => opened.problems.map((one) => fileProblemText(one, lang)) };
  return { ok: false, problems: (lang) => opened.problems.map((one) => problemText(one, lang)) };
}
