import type { MatchEvent } from '../shared/rules/events.ts';
import type { MatchRecord } from '../shared/rules/record.ts';

/** A match as lines: time since its first record, who, and what came of it. */
export function storyOf(records: readonly MatchRecord[]): string[] {
  const start = records[0]?.at ?? 0;
  return records.flatMap((record) => {
    const head = `${String(record.seq).padStart(4)} ${clockOf(record.at - start)} ${record.seat.padEnd(6)}`;
    return record.events.map((event) => `${head} ${lineOf(event)}`);
  });
}

function clockOf(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

function lineOf(event: MatchEvent): string {
  if (event.type === 'created') {
    const { scenario, format, variants } = event.setup;
    return `created ${scenario.id} ${format}, us ${variants.us}, cuba ${variants.cuba}`;
  }
  const { type, ...rest } = event;
  const facts = Object.entries(rest).filter(([name]) => name !== 'deadline' && name !== 'seat');
  return [type, ...facts.map(([name, value]) => `${name}=${JSON.stringify(value)}`)].join(' ');
}
