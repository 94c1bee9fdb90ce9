import { expect, test } from 'vitest';
import { atEnd, frameAt, moveBy, moveTo, roundMarks, timeline } from '../../client/timeline.ts';
import type { Frame } from '../../shared/rules/view-types.ts';

/** Only what a cursor reads. */
function frame(seq: number, events: Frame['events'] = []): Frame {
  return { seq, at: 0, events } as unknown as Frame;
}

const frames = [
  frame(1),
  frame(3, [{ type: 'round-opened', round: 1 }]),
  frame(4),
  frame(9, [
    { type: 'passed', seat: 'us-1' },
    { type: 'round-opened', round: 2 },
  ]),
];

test('a step number finds its frame, or the nearest before it', () => {
  const found = [undefined, 0, 1, 2, 3, 8, 9, 99].map((seq) => frameAt(timeline(frames, seq)).seq);
  expect(found).toEqual([1, 1, 1, 1, 3, 4, 9, 9]);
});

test('moving stays within the match and keeps the cursor that did not move', () => {
  const start = timeline(frames);
  expect(moveBy(start, -1)).toBe(start);
  expect(frameAt(moveBy(start, 2)).seq).toBe(4);
  const end = moveTo(start, 99);
  expect([frameAt(end).seq, atEnd(end), atEnd(start)]).toEqual([9, true, false]);
});

test('rounds are marked where they begin', () => {
  expect(roundMarks(frames)).toEqual([
    { round: 1, at: 1 },
    { round: 2, at: 3 },
  ]);
});
