import type { ClassFile } from '../../shared/class-protocol.ts';
import { bySide, isSeat, sideOf } from '../../shared/rules/vocabulary.ts';
import { PARTICIPATION_COLUMNS, type Played, participationRow } from '../exports/participation-rows.ts';
import { SURVEY_COLUMNS, surveyRow } from '../exports/survey-rows.ts';
import { COLUMNS, csv, type Tables, tablesOf } from '../exports/tables.ts';
import type { MatchService } from '../match-service.ts';
import type { StoredClass, StoredStudent } from '../store/class-store.ts';
import type { Store } from '../store/store.ts';
import type { HomeworkDesk } from './homework.ts';
import { writingsOf } from './writings.ts';

/** What a teacher takes home of a class, as a file's text. */
export type ClassData = (of: StoredClass, file: ClassFile) => Promise<string>;

const CLASS_COLUMNS = {
  table: 'number of the table, from 1',
  player: 'name of the student; all names of a delegation for what is nobody’s alone; empty: a bot',
};

type Ports = {
  readonly store: Store;
  readonly service: MatchService;
  readonly homework: Pick<HomeworkDesk, 'all'>;
};

/** Everything of a class, finished or not: the teacher may see it all. */
export function classData({ store, service, homework }: Ports): ClassData {
  async function participation(of: string) {
    const numbers = new Map((await store.tables(of)).map(({ match, number }) => [match, number]));
    const { sentences } = await writingsOf(store, of);
    const played = await homework.all(of);
    return Promise.all(
      (await store.students(of)).map(async ({ id, name, alias, chair }) => {
        const own = played.get(id) ?? [];
        // Who missed the lesson and made up for it is judged by that.
        const at = own.find(({ kind }) => kind === 'make-up') ?? chair;
        const again = own.find(({ kind }) => kind === 'other-side');
        return participationRow({
          name,
          alias,
          at: at ? { ...(await playedAt(at)), table: numbers.get(at.match) ?? null } : null,
          otherSide: again ? await playedAt(again) : null,
          sentence: sentences.get(id) ?? null,
        });
      }),
    );
  }

  async function survey(of: string) {
    const { surveys } = await writingsOf(store, of);
    return (await store.students(of)).flatMap(({ id, name }) => {
      const own = surveys.get(id);
      return own ? [surveyRow(name, own)] : [];
    });
  }

  async function playedAt({ match, seat }: NonNullable<StoredStudent['chair']>): Promise<Played> {
    const [records, reflection] = [await service.records(match), await store.reflection(match, seat)];
    const said = isSeat(seat) ? await store.caucus(match, sideOf(seat)) : [];
    const caucus = said.filter((one) => one.seat === seat).length;
    return { match, seat, records, reflection, caucus };
  }

  async function tables({ id: of, lang }: Pick<StoredClass, 'id' | 'lang'>): Promise<Tables> {
    const all: { events: object[]; results: object[] } = { events: [], results: [] };
    for (const { match, number: table } of await store.tables(of)) {
      const chairs = await store.seats(match);
      const people = chairs.filter(({ bot }) => bot === null).toSorted((a, b) => (a.seat < b.seat ? -1 : 1));
      const names = bySide((side) =>
        people
          .filter(({ seat }) => isSeat(seat) && sideOf(seat) === side)
          .map(({ name }) => name)
          .join(', '),
      );
      const nameAt = (by: string) => people.find(({ seat }) => seat === by)?.name;
      const { events, results } = tablesOf(match, await service.records(match), lang);
      all.events.push(
        ...events.map((row) => ({
          table,
          player: nameAt(String(row.by)) ?? (row.side && names[row.side]),
          ...row,
        })),
      );
      all.results.push(...results.map((row) => ({ table, player: names[row.side], ...row })));
    }
    return all as unknown as Tables;
  }

  const columns = {
    participation: PARTICIPATION_COLUMNS,
    survey: SURVEY_COLUMNS,
    events: { ...CLASS_COLUMNS, ...COLUMNS.events },
    results: { ...CLASS_COLUMNS, ...COLUMNS.results },
  };

  return async ({ id, scenario, format, created, lang }, file) => {
    if (file === 'participation.csv') return csv(await participation(id), columns.participation);
    if (file === 'survey.csv') return csv(await survey(id), columns.survey);
    const { events, results } = await tables({ id, lang });
    if (file === 'events.csv') return csv(events, columns.events);
    if (file === 'results.csv') return csv(results, columns.results);
    const rows = { participation: await participation(id), survey: await survey(id), results, events };
    return JSON.stringify({ class: id, scenario, format, created, columns, ...rows }, null, 1);
  };
}
