import { expect, test } from 'vitest';
import { type BranchChoice, branchLog } from '../../shared/rules/branch.ts';
import { compileSetup } from '../../shared/rules/compile.ts';
import { framesOf } from '../../shared/rules/frames.ts';
import type { MatchRecord } from '../../shared/rules/record.ts';
import type { Clocks } from '../../shared/rules/scenario.ts';
import { finalScores } from '../../shared/rules/scoring.ts';
import { upcastSetup } from '../../shared/rules/upcast.ts';
import { verifyRecords } from '../../shared/rules/verify.ts';
import { briefFor, viewFor } from '../../shared/rules/view.ts';
import { bySide, PHASES } from '../../shared/rules/vocabulary.ts';
import { setupProblems } from '../../shared/scenarios/file/setup-problems.ts';
import { SCENARIO_FILES } from '../../shared/scenarios/files.ts';
import { SCENARIOS } from '../../shared/scenarios/index.ts';
import { builtInWords } from '../../shared/scenarios/words.ts';
import { GOLDEN } from '../golden/matches/index.ts';
import { Talks } from '../golden/talks.ts';

const CLOCKS: Clocks = {
  briefing: 11,
  dinner: 20,
  turn: 13,
  signing: 14,
  press: 15,
  lastCall: 16,
  secondSignature: 17,
};
const SEED = 'the-seed-of-the-branch';
const LATER = Date.UTC(2026, 0, 1);

/** Short talks in which little happens: remarks, a pause, firm lines, and a walk-out in the second round. */
function original(): readonly MatchRecord[] {
  const talks = new Talks({ format: 'short-talks', seed: 'original', clock: 'off' });
  talks.open();
  talks.us({ type: 'say', text: 'Good morning, Marta Ruiz.' });
  talks.sitDown();
  talks.host({ type: 'pause' });
  talks.host({ type: 'resume' });
  while (talks.state.phase.name === 'plenary') talks.speak({ type: 'pass' });
  talks.both({ type: 'press', line: 'firm' });
  talks.sitDown();
  talks.speak({ type: 'walk-out' });
  return talks.records;
}

const records = original();

function stepOf(fits: (record: MatchRecord) => boolean): number {
  return records.find(fits)?.seq ?? 0;
}

function logFrom(step: number, choice: Partial<BranchChoice> = {}): readonly MatchRecord[] {
  const log = branchLog(records, { match: 'orig', step, seed: SEED, clocks: CLOCKS, at: LATER, ...choice });
  if (!log.ok) throw new Error(log.refusal.code);
  return log.value;
}

function branched(step: number, choice: Partial<BranchChoice> = {}): Talks {
  return new Talks(logFrom(step, choice));
}

const PRESS = stepOf(({ wish }) => wish.type === 'press');

test('[BR-1] only a match that is over, and only a step that it has, can be gone on with', () => {
  const early = records.slice(0, -1);
  const choice = { match: 'orig', step: 3, seed: SEED, clocks: null, at: LATER };
  expect(branchLog(early, choice)).toEqual({ ok: false, refusal: { code: 'not-over-yet' } });
  expect(branchLog(records, { ...choice, step: records.length + 1 })).toMatchObject({ ok: false });
  expect(branchLog(records, { ...choice, step: 0 })).toMatchObject({ ok: false });
});

test('[BR-1] from every single step a branch verifies, and every side that it waits for can act', () => {
  for (const { seq } of records) {
    const talks = branched(seq);
    expect(viewFor(talks.state, 'us-1')).toMatchObject({ phase: 'lobby', menu: {} });
    talks.host({ type: 'open' });
    expect(verifyRecords(talks.records)).toMatchObject({ ok: true });
    const sides = viewFor(talks.state, 'public').waitsFor;
    expect(sides.length).toBeGreaterThan(0);
    for (const side of sides)
      expect(Object.keys(viewFor(talks.state, `${side}-1`).menu).length).toBeGreaterThan(1);
  }
});

test('[BR-1] every recorded match goes on from every step, whatever its phase', () => {
  const phases = new Set<string>();
  for (const { play } of GOLDEN) {
    const { records: played } = play();
    for (const { seq } of played) {
      const choice = { match: 'orig', step: seq, seed: SEED, clocks: CLOCKS, at: LATER };
      const log = branchLog(played, choice);
      if (!log.ok) throw new Error(log.refusal.code);
      const talks = new Talks(log.value);
      talks.host({ type: 'open' });
      const { phase, waitsFor, deadline } = viewFor(talks.state, 'public');
      phases.add(phase);
      expect([waitsFor.length > 0, deadline]).toEqual([true, expect.any(Number)]);
      if (phase !== 'plenary' && phase !== 'dinner-answers') expect(waitsFor).toHaveLength(2);
    }
  }
  expect([...phases].sort()).toEqual(PHASES.filter((one) => one !== 'lobby' && one !== 'over').sort());
});

test('[BR-2] the log retells the original but for its remarks and rankings, under a chain of its own', () => {
  const log = logFrom(PRESS);
  const told = records.slice(0, PRESS).filter(({ wish }) => wish.type !== 'say' && wish.type !== 'rank');
  expect(told.length).toBeLessThan(PRESS);
  expect(log.slice(0, -1).map(({ at, seat, wish, events }) => ({ at, seat, wish, events }))).toEqual(
    told.map(({ at, seat, wish, events }) => ({ at, seat, wish, events })),
  );
  expect(JSON.stringify(log)).not.toContain('Marta');
  expect(verifyRecords(log)).toMatchObject({ ok: true });
  const forged = log.map((record) =>
    record.wish.type === 'pass' ? { ...record, wish: { type: 'walk-out' as const } } : record,
  );
  expect(verifyRecords(forged)).toMatchObject({ ok: false, event: 'walk-out' });
});

test('[BR-3] from the end a branch goes on from the last step before it', () => {
  const log = logFrom(records.length);
  expect(log.at(-1)?.events).toMatchObject([{ type: 'branched', seq: records.length - 1 }]);
  const talks = new Talks(log);
  talks.host({ type: 'open' });
  expect(talks.state).toMatchObject({ round: 2, phase: { name: 'plenary' }, ending: null });
});

test('[BR-3] from the lobby a branch begins with the briefing, as every match', () => {
  const talks = branched(1);
  talks.host({ type: 'open' });
  const deadline = (talks.records.at(-1)?.at ?? 0) + 11_000;
  expect(talks.state.phase).toEqual({ name: 'briefing', deadline, ready: [] });
});

test('[BR-4] a branch names where it comes from, and how that ended', () => {
  const [event] = logFrom(PRESS).at(-1)?.events ?? [];
  expect(event).toEqual({
    type: 'branched',
    match: 'orig',
    seq: PRESS,
    hash: records[PRESS - 1]?.hash,
    seed: SEED,
    clocks: CLOCKS,
    original: { ending: expect.objectContaining({ type: 'walked-out' }), signed: null, waiting: 40 },
  });
  expect(logFrom(PRESS, { match: null }).at(-1)?.events).toMatchObject([{ match: null }]);
});

test('[BR-5] a press line that was sealed is chosen anew, and nobody sees what it was', () => {
  const talks = branched(PRESS);
  talks.host({ type: 'open' });
  expect(talks.state.phase).toMatchObject({ name: 'press', chosen: {} });
  expect(viewFor(talks.state, 'us-1')).toMatchObject({ menu: { press: true }, own: { choice: {} } });
  expect(JSON.stringify(framesOf(talks.records, 'cuba-1'))).not.toContain('"line":"firm"');
});

test('[BR-5] who was ready reads again', () => {
  const talks = branched(stepOf(({ wish }) => wish.type === 'ready'));
  talks.host({ type: 'open' });
  expect(talks.state.phase).toMatchObject({ name: 'briefing', ready: [] });
});

test('[BR-6] the news to come follows from a new seed; what was read out stays', () => {
  const talks = branched(PRESS);
  const { dispatched, setup } = talks.state;
  expect(setup.seed).toBe(SEED);
  expect(dispatched).toEqual(new Talks(records.slice(0, PRESS)).state.dispatched);
  const drawn = new Set(
    Array.from({ length: 40 }, (_, i) => {
      const one = branched(PRESS, { seed: `seed-${i}` });
      one.host({ type: 'open' });
      one.both({ type: 'press', line: 'firm' });
      return one.state.dispatched.at(-1);
    }),
  );
  expect(drawn.size).toBeGreaterThan(2);
});

test('[BR-6] the new seed leaves the rules for nobody before the end', () => {
  const talks = branched(PRESS);
  talks.host({ type: 'open' });
  for (const viewer of ['us-1', 'cuba-1', 'public'] as const)
    expect(JSON.stringify(framesOf(talks.records, viewer))).not.toContain(SEED);
});

test('[BR-7] it waits without clock or pause, then goes on with a whole clock of its own choice', () => {
  const paused = branched(stepOf(({ wish }) => wish.type === 'pause'));
  expect(viewFor(paused.state, 'us-1')).toMatchObject({ phase: 'lobby', deadline: null, paused: null });
  paused.host({ type: 'open' });
  const at = paused.records.at(-1)?.at ?? 0;
  expect(viewFor(paused.state, 'us-1')).toMatchObject({ phase: 'plenary', deadline: at + 13_000 });
  const dinner = branched(stepOf(({ events }) => events.some(({ type }) => type === 'dinner-opened')));
  dinner.host({ type: 'open' });
  expect(viewFor(dinner.state, 'us-1').deadline).toBe((dinner.records.at(-1)?.at ?? 0) + 10_000);
  const unhurried = branched(PRESS, { clocks: null });
  unhurried.host({ type: 'open' });
  expect(viewFor(unhurried.state, 'us-1').deadline).toBeNull();
});

test('[BR-7] a branch of a branch goes on from where that one waited', () => {
  const first = branched(PRESS);
  first.host({ type: 'cancel' });
  const log = branchLog(first.records, { match: 'second', step: 999, seed: 's', clocks: null, at: LATER });
  expect(log.ok).toBe(false);
  const again = branchLog(first.records, {
    match: 'second',
    step: first.records.length,
    seed: 's',
    clocks: null,
    at: LATER,
  });
  if (!again.ok) throw new Error(again.refusal.code);
  const talks = new Talks(again.value);
  talks.host({ type: 'open' });
  expect(talks.state).toMatchObject({ phase: { name: 'press', chosen: {} }, branch: { match: 'second' } });
  expect(verifyRecords(talks.records)).toMatchObject({ ok: true });
});

const wordsOf = (id: string) => SCENARIO_FILES[id]?.words ?? builtInWords(id);

test('[BR-8] every setup that the game cuts out holds, with its own words and with the game’s', () => {
  for (const scenario of Object.values(SCENARIOS))
    for (const { id, walkAways } of scenario.formats)
      for (const us of Object.keys(walkAways.us))
        for (const cuba of Object.keys(walkAways.cuba)) {
          const words = wordsOf(scenario.id) ?? {};
          const choice = { seed: 'any', clock: 'off', variants: { us, cuba } } as const;
          expect(setupProblems(compileSetup(scenario, id, choice), words)).toEqual([]);
          expect(setupProblems(compileSetup(scenario, id, { ...choice, words }), undefined)).toEqual([]);
        }
});

test('[BR-8] a setup that names what does not exist, or has numbers or words that do not fit, does not', () => {
  const [first] = records[0]?.events ?? [];
  if (first?.type !== 'created') throw new Error('no beginning');
  const setup = upcastSetup(first.setup);
  const wrong = [
    { ...setup, turns: 1e9 },
    { ...setup, history: { embassies: 'nowhere' } },
    { ...setup, history: undefined as never },
    { ...setup, sheets: bySide((side) => ({ ...setup.sheets[side], redLines: undefined as never })) },
    { ...setup, scenario: { ...setup.scenario, id: 'elsewhere' } },
    { ...setup, sheets: { ...setup.sheets, us: { ...setup.sheets.us, values: { moon: { left: 3 } } } } },
  ];
  for (const one of wrong)
    expect(setupProblems(one, wordsOf(one.scenario.id)), JSON.stringify(one).slice(-80)).not.toEqual([]);
});

test('[BR-9] how the original ended is told with the end, each score on its own sheet', () => {
  const talks = branched(PRESS);
  talks.host({ type: 'open' });
  const open = { match: 'orig', seq: PRESS };
  for (const viewer of ['us-1', 'public'] as const)
    expect(briefFor(talks.state, viewer).branch).toEqual({ ...open, original: null });
  talks.host({ type: 'cancel' });
  const last = new Talks(records).state;
  const { sheets, numbers } = last.setup;
  const { ending, signed, waiting } = last;
  if (!ending) throw new Error('no end');
  const scores = finalScores({ sheets, ending, signed, waiting, repudiation: numbers.repudiation });
  expect(briefFor(talks.state, 'public').branch).toEqual({ ...open, original: { ending, signed, scores } });
  expect(briefFor(last, 'public').branch).toBeNull();
});

test('[BR-10, BR-2] a branch of a match between delegations has one player a side, and no drafts', () => {
  const golden = GOLDEN.find(({ name }) => name === 'delegations')?.play();
  if (!golden) throw new Error('no golden match between delegations');
  const signing = golden.records.findIndex(({ wish }) => wish.type === 'accept') + 1;
  const choice = { match: 'teams', step: signing, seed: SEED, clocks: null, at: LATER };
  const log = branchLog(golden.records, choice);
  if (!log.ok) throw new Error(log.refusal.code);
  const talks = new Talks(log.value);
  expect(talks.state).toMatchObject({ seats: ['us-1', 'cuba-1'], away: [], appointed: {}, drafts: {} });
  expect(log.value.some(({ wish }) => wish.type === 'draft')).toBe(false);
  expect(verifyRecords(log.value).ok).toBe(true);
  talks.host({ type: 'open' });
  talks.both({ type: 'decline' });
  expect(talks.state.phase.name).toBe('plenary');
});
