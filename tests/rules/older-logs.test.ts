import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { GENESIS, sealRecord } from '../../shared/rules/chain.ts';
import type { MatchEvent } from '../../shared/rules/events.ts';
import { framesOf } from '../../shared/rules/frames.ts';
import type { MatchFile, MatchRecord } from '../../shared/rules/record.ts';
import { RULES_VERSION } from '../../shared/rules/record.ts';
import { verifyFile } from '../../shared/rules/verify.ts';
import { bySide } from '../../shared/rules/vocabulary.ts';

/** A match as rules version 1 wrote it: its sheets know no linkage. */
function firstVersion(): MatchFile {
  const path = new URL('../golden/rules-1/bots-first-steps.json', import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8'));
}

test('[LG-4] a log of rules version 1 opens as one without linkage, and ends as written', () => {
  const file = firstVersion();
  expect([file.rules < RULES_VERSION, JSON.stringify(file).includes('linkage')]).toEqual([true, false]);
  const verdict = verifyFile(file);
  if (!verdict.ok) throw new Error(verdict.problem.code);
  expect(bySide((side) => verdict.state.setup.sheets[side].linkage)).toEqual({ us: [], cuba: [] });
  const { brief, frames } = framesOf(file.records, 'us-1');
  expect(brief.own?.sheet.linkage).toEqual([]);
  expect(frames.at(-1)?.view.ending).toEqual(file.result?.ending);
  expect(frames.at(-1)?.view.result?.scores).toEqual(file.result?.scores);
});

test('[LG-4] a log of rules version 2 opens in the rooms that its cities were', () => {
  const path = new URL('../golden/rules-2/bots-first-steps.json', import.meta.url);
  const verdict = verifyFile(JSON.parse(readFileSync(path, 'utf8')));
  if (!verdict.ok) throw new Error(verdict.problem.code);
  expect(verdict.state.setup.rounds.map(({ art }) => art)).toEqual(['havana', 'washington']);
});

test('[LG-4] a log of rules version 3 knows no delegations and is decided again as it was', () => {
  const path = new URL('../golden/rules-3/bots-first-steps.json', import.meta.url);
  const file: MatchFile = JSON.parse(readFileSync(path, 'utf8'));
  const verdict = verifyFile(file);
  if (!verdict.ok) throw new Error(verdict.problem.code);
  const { state } = verdict;
  expect([file.rules, state.away, state.appointed, state.drafts]).toEqual([3, [], {}, {}]);
  expect(state.ending).toEqual(file.result?.ending);
});

test('[LG-4] it is still decided again, so that a forged fact is named under a chain made anew', () => {
  const file = firstVersion();
  const tabled = file.records.find(({ events }) => events[0]?.type === 'tabled');
  if (!tabled) throw new Error('nothing was tabled');
  const records: MatchRecord[] = [];
  for (const { hash: _, ...body } of file.records) {
    const forged = body.events.map(
      (event): MatchEvent =>
        body.seq === tabled.seq && event.type === 'tabled' ? { ...event, sign: !event.sign } : event,
    );
    records.push(sealRecord(records.at(-1)?.hash ?? GENESIS, { ...body, events: forged }));
  }
  expect(verifyFile({ ...file, records })).toMatchObject({
    ok: false,
    seq: tabled.seq,
    event: 'tabled',
    problem: { code: 'decides-otherwise', place: 1 },
  });
});
