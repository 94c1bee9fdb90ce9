import type { WrittenScenario } from '../shared/scenarios/file/schema.ts';
import { writeScenario } from '../shared/scenarios/file/write.ts';
import { SCENARIO_FILES } from '../shared/scenarios/files.ts';

export const OWN = {
  title: 'The Upper Meadow',
  us: 'Oldbrook',
  cuba: 'Newbrook',
  format: 'spring-talks',
} as const;
/** Written into every word of a side's instructions; `other` into those that no match draws. */
export const SECRET = { us: 'WHISPER-ONE', cuba: 'WHISPER-TWO', other: 'WHISPER-NEVER' } as const;

const DRAWN = { first: 'light-in-winter', second: 'boats-and-fields' } as const;

/**
 * What a teacher might make of the worked example: other names, English only, one set of instructions a side that says
 * whose it is, and another that no format plays.
 */
export function ownScenario(): WrittenScenario {
  const example = SCENARIO_FILES['two-shores'];
  if (!example) throw new Error('there is no worked example');
  const file = structuredClone(writeScenario(example)) as WrittenScenario;
  const { en } = file.words;
  if (!en) throw new Error('the worked example has no English');
  for (const format of file.formats) {
    format.walkAways.first = { [DRAWN.first]: format.walkAways.first[DRAWN.first] ?? 0 };
    format.walkAways.second = { [DRAWN.second]: format.walkAways.second[DRAWN.second] ?? 0 };
  }
  for (const [key, mark] of [
    ['first', SECRET.us],
    ['second', SECRET.cuba],
  ] as const) {
    for (const [id, variant] of Object.entries(en.variants[key])) {
      const whose = id === DRAWN[key] ? mark : SECRET.other;
      variant.name = whose;
      variant.opening = `${whose} ${variant.opening}`;
      variant.closing = `${whose} ${variant.closing}`;
      variant.on = Object.fromEntries(
        Object.entries(variant.on ?? {}).map(([issue, text]) => [issue, `${whose} ${text}`]),
      );
    }
  }
  // What others did elsewhere is not for this class: no page may then tell of any other talks.
  for (const issue of Object.values(en.issues)) issue.history = '';
  en.title = OWN.title;
  en.sides = { first: { name: OWN.us }, second: { name: OWN.cuba } };
  return { ...file, id: 'upper-meadow', words: { en } };
}
