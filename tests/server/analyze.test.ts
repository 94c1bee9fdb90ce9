import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answerTo } from '../../server/analysis/answer.ts';
import { guardedSummary } from '../../server/analysis/guarded-summary.ts';
import type { OutcomeSpace } from '../../shared/analysis/outcome-space.ts';
import { SCENARIOS } from '../../shared/scenarios/index.ts';
import { GENIUS, GENIUSWEB, NEGOLOG } from '../analysis/formats/files.ts';
import { dataFolder } from './boot.ts';

const program = new URL('../../server/analyze.ts', import.meta.url).pathname;
let folder: string;

beforeEach(() => {
  folder = dataFolder();
  vi.stubEnv('INIT_CWD', folder);
  for (const { name, text } of [...GENIUS, ...GENIUSWEB, ...NEGOLOG])
    writeFileSync(`${folder}/${name}`, text);
});

afterEach(() => vi.unstubAllEnvs());

type Said = { readonly status: number | null; readonly out: string; readonly lines: readonly string[] };

/** What the program answers somebody who stands in the folder. */
async function analyze(...args: string[]): Promise<Said> {
  const { status, out, errors } = await answerTo(args);
  return { status, out: out ?? '', lines: errors };
}

/** Runs the program as `npm run analyze` does. */
function spawned(...args: string[]): Said {
  const done = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8', timeout: 100_000 });
  return {
    status: done.status,
    out: done.stdout,
    lines: done.stderr.split('\n').filter((line) => line !== ''),
  };
}

const names = (files: readonly { readonly name: string }[]) => files.map(({ name }) => name);

describe('files of other tools', { timeout: 120_000 }, () => {
  test('GENIUS: one object with every figure', async () => {
    const { status, out, lines } = spawned('--genius', ...names(GENIUS), '--json');
    expect(status).toBe(0);
    expect(lines).toEqual([expect.stringMatching(/^warning: city\.xml: .*0\.7/)]);
    const found = JSON.parse(out);
    expect(Object.keys(found)).toEqual([
      'outcomes',
      'reservation',
      'frontier',
      'paretoOutcomes',
      'nash',
      'kalaiSmorodinsky',
      'egalitarian',
      'utilitarian',
      'opposition',
      'aboveReservation',
      'ms',
    ]);
    expect(found).toMatchObject({ outcomes: 24, reservation: [0.25, 0], ms: expect.any(Number) });
    expect(Object.keys(found.opposition)).toEqual(['toEgalitarian', 'minDistance']);
    // City takes three berths or one, port counts night work for nothing: the fee is what they trade.
    expect(found.frontier[0]).toEqual([
      expect.closeTo(0.3 * 0.875 + 0.5 + 0.2, 12),
      expect.closeTo(0.0625 + 0.125, 12),
    ]);
  });

  test('GeniusWeb and NegoLog give the same domain the same figures; without --json they are a table', async () => {
    const web = JSON.parse((await analyze('--geniusweb', ...names(GENIUSWEB), '--json')).out);
    const log = JSON.parse((await analyze('--negolog', ...names(NEGOLOG), '--json')).out);
    expect(web.outcomes).toBe(6);
    expect(log.frontier).toEqual(web.frontier);
    const { out } = await analyze('--negolog', ...names(NEGOLOG));
    expect(out).toMatch(/^Harbour: 2 issues, profileA\.json and profileB\.json\n/);
    expect(out).toMatch(/\noutcomes +6\n/);
    expect(out).toMatch(/\nproduct of utilities published +0\.6875\n/);
  });

  test('every bad file ends in one line and exit code 2', async () => {
    const broken: readonly (readonly [string, string, RegExp])[] = [
      ['cut.xml', GENIUS[0]?.text.slice(0, 500) ?? '', /^cut\.xml: not well-formed XML/],
      ['bomb.xml', '<!DOCTYPE x [<!ENTITY a "aaaa">]><utility_space name="&a;"/>', /^bomb\.xml: .*DOCTYPE/],
      [
        'passwd.xml',
        '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>',
        /^passwd\.xml: .*DOCTYPE/,
      ],
      ['json.xml', '{}', /^json\.xml: not well-formed XML/],
      ['empty.xml', '', /^empty\.xml: not well-formed XML/],
      ['bytes.xml', '\u0000\u0001\u0002', /^bytes\.xml: not well-formed XML/],
    ];
    for (const [name, text, wanted] of broken) {
      writeFileSync(`${folder}/${name}`, text);
      const { status, out, lines } = await analyze('--genius', name, 'city.xml', 'port.xml', '--json');
      expect({ status, out, lines: lines.length }, name).toEqual({ status: 2, out: '', lines: 1 });
      expect(lines[0], name).toMatch(wanted);
      expect(lines[0], name).not.toMatch(/root:/);
    }
    expect(spawned('--genius', 'bomb.xml', 'city.xml', 'port.xml')).toEqual({
      status: 2,
      out: '',
      lines: [expect.stringMatching(/^bomb\.xml: /)],
    });
  });

  test('a file of 50 MB, a folder, a device and a missing file are not read', async () => {
    writeFileSync(`${folder}/huge.xml`, '');
    truncateSync(`${folder}/huge.xml`, 50 * 1024 * 1024);
    mkdirSync(`${folder}/folder.xml`);
    for (const [name, wanted] of [
      ['huge.xml', /^huge\.xml: larger than \d+ bytes/],
      ['folder.xml', /^folder\.xml: not a file$/],
      ['/dev/zero', /^\/dev\/zero: not a file$/],
      ['absent.xml', /^absent\.xml: cannot be read \(ENOENT\)$/],
    ] as const) {
      const { status, lines } = await analyze('--genius', 'domain.xml', 'city.xml', name);
      expect({ status, lines }, name).toEqual({ status: 2, lines: [expect.stringMatching(wanted)] });
    }
  });

  test('a file that is not UTF-8 is read as Windows-1252', async () => {
    for (const { name, text } of GENIUS)
      writeFileSync(`${folder}/old-${name}`, Buffer.from(text.replaceAll(/&#822[01];/g, 'é'), 'latin1'));
    const { status, out } = await analyze(
      '--genius',
      ...names(GENIUS).map((name) => `old-${name}`),
      '--json',
    );
    expect(status).toBe(0);
    expect(JSON.parse(out).outcomes).toBe(24);
  });
});

/** Every outcome is its own point of the frontier: 2^n of them. */
function conflict(n: number): OutcomeSpace {
  const row = (issue: number) => [0, 2 ** issue / 2 ** n];
  const mine = Array.from({ length: n }, (_, issue) => row(issue));
  return {
    issues: mine.map((_, issue) => ({ id: `i${issue}`, options: ['a', 'b'] })),
    values: [mine, mine.map((own) => own.toReversed())],
    linkage: [[], []],
    reservation: [0, 0],
    scale: 1,
    homes: [null, null],
  };
}

test('a domain made to have too many points is given up, not waited for', { timeout: 60_000 }, async () => {
  expect((await guardedSummary(conflict(8)))?.frontier.length).toBe(256);
  expect(
    await guardedSummary(conflict(40), { milliseconds: 300, bytes: 4 * 1024 ** 3, look: 20 }),
  ).toBeNull();
  expect(await guardedSummary(conflict(40), { milliseconds: 50_000, bytes: 1, look: 20 })).toBeNull();
});

test('a scenario file is judged like one of the game’s own, and every figure of the worked example holds', async () => {
  const example = readFileSync(new URL('../../shared/scenarios/two-shores.json', import.meta.url), 'utf8');
  writeFileSync(`${folder}/lake.json`, example);
  const { status, out } = await analyze('--scenario', 'lake.json', '--format', 'whole');
  expect(status).toBe(0);
  expect(out.match(/^ok /gm)?.length).toBeGreaterThan(20);
  expect(out).not.toMatch(/^NO /m);
  writeFileSync(`${folder}/lake.json`, example.replace('"desk": "economy"', '"desk": "x"'));
  expect(await analyze('--scenario', 'lake.json', '--format', 'whole')).toEqual({
    status: 2,
    out: '',
    lines: ['issues[0].desk: is “x”, expected one of: political, economy, people.'],
  });
});

describe('scenarios', { timeout: 120_000 }, () => {
  test('each pair of instructions has its statistics, and with --sheets all there is to reckon them', async () => {
    const { status, out } = await analyze('us-cuba-2015', '--format', 'short', '--json', '--sheets');
    expect(status).toBe(0);
    const { pairs, issues, sheets } = JSON.parse(out);
    const format = SCENARIOS['us-cuba-2015']?.formats.find(({ id }) => id === 'short-talks');
    const played = Object.values(format?.walkAways ?? {}).map((side) => Object.keys(side));
    expect(pairs.map(({ us, cuba }: { us: string; cuba: string }) => [us, cuba])).toEqual(
      played[0]?.flatMap((us) => played[1]?.map((cuba) => [us, cuba])),
    );
    for (const { statistics } of pairs) {
      expect(statistics.length).toBeGreaterThan(5);
      for (const one of statistics) expect(Object.keys(one)).toEqual(['name', 'value', 'target', 'holds']);
    }
    expect(issues.map(({ id }: { id: string }) => id)).toEqual(format?.issues);
    expect(issues[0]).toEqual({ id: 'embassies', options: expect.any(Array), statusQuo: 'status-quo' });
    expect([Object.keys(sheets.us), Object.keys(sheets.cuba)]).toEqual(played);
    const sheet = sheets.us[played[0]?.[0] ?? ''];
    expect(Object.keys(sheet).sort()).toEqual(
      ['walkAway', 'values', 'linkage', 'redLines', 'threshold', 'constituencies'].sort(),
    );
    expect(Object.keys(sheet.constituencies[0])).toEqual([
      'id',
      'weight',
      'start',
      'floor',
      'veto',
      'effects',
    ]);
    expect(Object.keys(sheet.values.embassies)).toEqual([...issues[0].options, 'status-quo']);
  });

  test('a table without --json; an unknown name lists the known ones', async () => {
    expect((await analyze('us-cuba-2015', '--format', 'class-period')).out).toMatch(/^\S+ and \S+\n(ok|NO) /);
    for (const [args, wanted] of [
      [['atlantis'], /^there is no scenario atlantis; there are us-cuba-2015, first-steps/],
      [['constructor'], /^there is no scenario constructor;/],
      [['us-cuba-2015', '--format', 'endless'], /endless; there are short-talks, class-period/],
      [['us-cuba-2015'], /^name a format of us-cuba-2015: short-talks/],
    ] as const) {
      const { status, lines } = await analyze(...args);
      expect({ status, lines }, args.join(' ')).toEqual({
        status: 2,
        lines: [expect.stringMatching(wanted)],
      });
    }
    expect((await analyze('us-cuba-2015', '--sheets')).lines[0]).toBe('analyze: --sheets needs --json');
    expect((await analyze('--colour')).lines[0]).toBe('analyze: there is no option --colour');
  });

  test('a pair of instructions leaves as files that are read again', async () => {
    const format = SCENARIOS['us-cuba-2015']?.formats.find(({ id }) => id === 'short-talks');
    const [us = '', cuba = ''] = Object.values(format?.walkAways ?? {}).map(
      (side) => Object.keys(side)[0] ?? '',
    );
    const pair = ['us-cuba-2015', '--format', 'short-talks', '--us', us, '--cuba', cuba, '--drop-linkage'];
    for (const [as, extension] of [
      ['genius', 'xml'],
      ['geniusweb', 'json'],
    ] as const) {
      expect((await analyze(...pair, '--export', as, '--out', `out-${as}`)).status).toBe(0);
      expect(readdirSync(`${folder}/out-${as}`)).toEqual(
        ['domain', 'profile1', 'profile2'].map((name) => `${name}.${extension}`),
      );
      const files = readdirSync(`${folder}/out-${as}`).map((name) => `out-${as}/${name}`);
      expect(JSON.parse((await analyze(`--${as}`, ...files, '--json')).out).outcomes).toBeGreaterThan(1000);
    }
    expect(readFileSync(`${folder}/out-genius/domain.xml`, 'utf8')).toMatch(/^<negotiation_template>\n/);
    expect(await analyze(...pair, '--export', 'csv', '--out', 'x')).toMatchObject({
      status: 2,
      lines: ['there is no export csv; there are genius, geniusweb'],
    });
  });
});
