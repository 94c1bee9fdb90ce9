import { describe, expect, test } from 'vitest';
import { openFiles } from '../../client/pages/new/open-files.ts';
import { BOTS, DEFAULT_BOT } from '../../shared/bots/index.ts';
import { compileSetup } from '../../shared/rules/compile.ts';
import { writeScenario } from '../../shared/scenarios/file/write.ts';
import { selfPlay } from '../../shared/self-play.ts';
import { imported } from '../../shared/words/imported.ts';
import { GENIUS, GENIUSWEB, NEGOLOG } from '../analysis/formats/files.ts';
import { ownScenario } from '../own-scenario.ts';

describe('what somebody chooses together', () => {
  test.each([
    ['GENIUS', GENIUS],
    ['GeniusWeb', GENIUSWEB],
    ['NegoLog', NEGOLOG],
  ])(
    'as a domain of %s is a scenario, in whatever order its files come, and bots can play it',
    (_, files) => {
      const opened = openFiles(files, imported);
      const turned = openFiles([...files].reverse(), imported);
      if (!opened.ok || !turned.ok) throw new Error(JSON.stringify([opened, turned]));
      expect(turned.file).toEqual(opened.file);
      const { scenario, words } = opened.file;
      const setup = compileSetup(scenario, 'talks', { seed: 'any', clock: 'off', words });
      const bot = BOTS[DEFAULT_BOT];
      if (!bot) throw new Error('no bot');
      const { state } = selfPlay({ setup, bots: { us: bot, cuba: bot }, seed: 'any', at: 0 });
      expect(state.ending).not.toBeNull();
      // What goes to the server is read there as it was here.
      expect(
        openFiles([{ name: 'own.json', text: JSON.stringify(writeScenario(opened.file)) }], imported),
      ).toEqual({
        ...opened,
        warnings: [],
      });
    },
  );

  test('as one file is read as a scenario, and told by path what is wrong with it', () => {
    const text = JSON.stringify(ownScenario());
    expect(openFiles([{ name: 'own.json', text }], imported)).toMatchObject({ ok: true, warnings: [] });
    expect(openFiles([{ name: 'own.json', text: '{"id":7}' }], imported)).toMatchObject({
      ok: false,
      by: 'path',
    });
  });

  test('as too few files of a domain is told by file', () => {
    expect(openFiles(GENIUS.slice(0, 2), imported)).toMatchObject({
      ok: false,
      by: 'file',
      problems: [{ code: 'file-count', found: 2 }],
    });
    expect(openFiles([], imported)).toMatchObject({ ok: false, by: 'file' });
  });
});
