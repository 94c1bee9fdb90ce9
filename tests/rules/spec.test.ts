import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const here = new URL('.', import.meta.url);
const spec = readFileSync(new URL('../../shared/rules/SPEC.md', import.meta.url), 'utf8');
const rules = [...spec.matchAll(/^- \*\*([A-Z]{2}-[0-9A-Z]+)\*\*/gm)].map((found) => found[1] ?? '');
const tests = readdirSync(here)
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => readFileSync(new URL(file, here), 'utf8'))
  .join('\n');
const tested = new Set(
  [...tests.matchAll(/test\(\s*['`]\[([^\]]+)\]/g)].flatMap((found) => found[1]?.split(/[ ,]+/) ?? []),
);

test('every rule of SPEC.md has an id of its own', () => {
  expect(rules.length).toBeGreaterThan(60);
  expect(new Set(rules).size).toBe(rules.length);
});

test('every rule of SPEC.md has a test that names it', () => {
  expect(rules.filter((rule) => !tested.has(rule))).toEqual([]);
});
