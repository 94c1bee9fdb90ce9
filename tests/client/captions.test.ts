/// <reference types="vite/client" />
import { describe, expect, test } from 'vitest';
import { captionOf } from '../../client/captions.ts';
import { openFile } from '../../client/pages/replay/file-source.ts';
import { REPLAY_VIEWS } from '../../client/pages/replay/source.ts';
import { verdictText } from '../../client/pages/replay/verdict-text.ts';
import { setLang } from '../../client/words.ts';
import type { MatchFile } from '../../shared/rules/record.ts';
import { scenarioWords } from '../../shared/scenarios/words.ts';
import { LANGS } from '../../shared/words/lang.ts';

const files = import.meta.glob<MatchFile>('../golden/*.json', { eager: true, import: 'default' });

function blob(file: unknown): Blob {
  return new Blob([JSON.stringify(file)]);
}

describe.each(Object.entries(files))('%s', (_, file) => {
  test('every event has a whole sentence, for every viewer and in both languages', async () => {
    const opened = await openFile(blob(file));
    if (!opened.ok) throw new Error(verdictText(opened.verdict).join(' '));
    for (const lang of LANGS) {
      setLang(lang);
      for (const view of REPLAY_VIEWS) {
        const seen = await opened.source.see(view);
        if (!seen.ok) throw new Error('a file can always be seen');
        const { brief, frames } = seen.value;
        const content = scenarioWords(brief.scenario.id, lang);
        const told = frames.flatMap((frame) =>
          frame.events.map((event) =>
            captionOf(event, {
              content,
              rounds: brief.rounds,
              issues: brief.issues.map(({ id }) => id),
              signed: frame.view.signed,
            }),
          ),
        );
        // Nothing unfilled, and no bare id where words belong.
        expect(told.filter((caption) => !/^[\p{L}“«¿¡].*[.”»?!]$/u.test(caption))).toEqual([]);
        expect(
          told.filter((caption) => /[{}]|undefined|null|\b[a-z]+-[a-z]+-[a-z]+\b/.test(caption)),
        ).toEqual([]);
      }
    }
  });
});

const [file] = Object.values(files);

test('a broken file is named: which record, which event, what is wrong', async () => {
  setLang('en');
  if (!file) throw new Error('a golden match is needed');
  const changed = {
    ...file,
    records: file.records.map((record) =>
      record.seq === 2 ? { ...record, hash: `0${record.hash.slice(1)}x` } : record,
    ),
  };
  async function said(content: Blob): Promise<string> {
    const opened = await openFile(content);
    return opened.ok ? 'opened' : verdictText(opened.verdict).join(' ');
  }
  expect([
    await said(new Blob(['no'])),
    await said(blob({ format: 'other' })),
    await said(blob({ ...file, rules: 999 })),
    await said(blob({ ...file, records: file.records.slice(1) })),
    await said(blob(changed)),
  ]).toEqual([
    'This file cannot be shown. It is not a match file: it is not even JSON.',
    'This file cannot be shown. It is not a Ninety Miles match file.',
    'This file cannot be shown. It was made by a newer version of the game.',
    expect.stringContaining('Record 1 is wrong. A record is missing or stands in the wrong place.'),
    expect.stringContaining('Record 2 is wrong. The chain is broken here'),
  ]);
});
