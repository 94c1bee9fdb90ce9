import { framesOf } from '../../../shared/rules/frames.ts';
import { type FileVerdict, verifyFile } from '../../../shared/rules/verify.ts';
import { NOBODY, type Source, VIEWERS } from './source.ts';

export type Opened =
  | { readonly ok: true; readonly source: Source }
  | { readonly ok: false; readonly verdict: Exclude<FileVerdict, { ok: true }> | 'not-json' };

/** Checks a match file event by event and folds it here; nothing leaves this device. */
export async function openFile(file: Blob): Promise<Opened> {
  let content: unknown;
  try {
    content = JSON.parse(await file.text());
  } catch {
    return { ok: false, verdict: 'not-json' };
  }
  const verdict = verifyFile(content);
  if (!verdict.ok) return { ok: false, verdict };
  const { records } = verdict;
  const source: Source = {
    match: null,
    checked: records.length,
    records: async () => ({ ok: true, value: records }),
    from: content as object,
    async see(as) {
      return { ok: true, value: { ...framesOf(records, VIEWERS[as]), players: NOBODY } };
    },
  };
  return { ok: true, source };
}
