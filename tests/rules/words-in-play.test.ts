import { expect, test } from 'vitest';
import { compileSetup } from '../../shared/rules/compile.ts';
import { evolve } from '../../shared/rules/evolve.ts';
import { create } from '../../shared/rules/match.ts';
import type { MatchState } from '../../shared/rules/state.ts';
import { briefFor } from '../../shared/rules/view.ts';
import type { Viewer } from '../../shared/rules/vocabulary.ts';
import { parseScenario } from '../../shared/scenarios/file/parse.ts';
import { OWN, ownScenario, SECRET } from '../own-scenario.ts';

const read = parseScenario(ownScenario());
if (!read.ok) throw new Error('the file cannot be played');
const { scenario, words } = read.file;
const choice = { seed: 'any', clock: 'off', words } as const;

function stateOf(ended: boolean): MatchState {
  const setup = compileSetup(scenario, OWN.format, choice);
  const created = create(setup, ['us-1', 'cuba-1']);
  const events = [
    ...created,
    ...(ended ? ([{ type: 'ended', ending: { type: 'time-ran-out' } }] as const) : []),
  ];
  const state = events.reduce<MatchState | undefined>(evolve, undefined);
  if (!state) throw new Error('nothing happened');
  return state;
}

function heard(state: MatchState, viewer: Viewer): readonly string[] {
  const told = JSON.stringify(briefFor(state, viewer).words);
  return Object.values(SECRET).filter((secret) => told.includes(secret));
}

test('[VW-6] each viewer gets the words of a file without the other side’s instructions until the end', () => {
  const [under, over] = [stateOf(false), stateOf(true)];
  expect(heard(under, 'us-1')).toEqual([SECRET.us]);
  expect(heard(under, 'cuba-1')).toEqual([SECRET.cuba]);
  expect(heard(under, 'public')).toEqual([]);
  expect(heard(under, 'press-1')).toEqual([]);
  for (const viewer of ['us-1', 'cuba-1', 'public'] as const)
    expect(heard(over, viewer)).toEqual([SECRET.us, SECRET.cuba]);
});

test('the log holds the words that its match needs, and no others', () => {
  const { setup } = stateOf(false);
  expect(Object.keys(setup.words ?? {})).toEqual(['en']);
  expect(Object.keys(setup.words?.en?.issues ?? {})).toEqual(setup.issues.map(({ id }) => id));
  expect(setup.words?.en?.issues['heron-island']).toBeUndefined();
  expect(Object.keys(setup.words?.en?.formats ?? {})).toEqual([OWN.format]);
});

test('a scenario of the game brings no words along', () => {
  const { words: _, ...plain } = choice;
  expect(compileSetup(scenario, OWN.format, plain)).not.toHaveProperty('words');
});
