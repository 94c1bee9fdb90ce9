import type { ReportedRemark } from '../../shared/class-protocol.ts';
import type { AskSwap, Report, Reported, SwapAsked } from '../../shared/class-telling.ts';
import type { MatchEvent } from '../../shared/rules/events.ts';
import type { MatchRecord } from '../../shared/rules/record.ts';
import { ok, type Refusal, type Result, refuse } from '../../shared/rules/result.ts';
import { type AnySeat, benchOf, isSeat, SIDES, type Side, sideOf } from '../../shared/rules/vocabulary.ts';
import {
  type Lesson,
  PHRASES_IN,
  PRESS_PHRASES,
  phraseIn,
  type SaidIn,
  type Utterance,
} from '../../shared/talk.ts';
import type { MatchService } from '../match-service.ts';
import type { Seats } from '../seats.ts';
import type { StoredReport, StoredStudent } from '../store/class-store.ts';
import type { Store } from '../store/store.ts';
import { mirrorOf } from './mirror-of.ts';
import type { TableRows } from './table-rows.ts';

/** Who may say what at the tables of classes. A log holds what was said and never what was reported of it. */
export type ClassTalk = {
  /** `null`: the match is no table of a class. */
  readonly lesson: (match: string, seat: AnySeat) => Promise<Lesson | null>;
  /** Why a remark may not be made; `null`: it may, as far as the class goes. */
  readonly refusal: (match: string, seat: AnySeat, said: Utterance) => Promise<Refusal | null>;
  /** Asks the teacher in private for the other side, or takes it back. */
  readonly askSwap: (match: string, asked: AskSwap) => Promise<Result<SwapAsked>>;
  readonly report: (match: string, report: Report) => Promise<Result<Reported>>;
  /** What a teacher has to look at, newest first. */
  readonly reported: (of: string) => Promise<readonly ReportedRemark[]>;
};

export type ClassTalkPorts = {
  readonly store: Store;
  readonly service: Pick<MatchService, 'records'>;
  readonly seats: Pick<Seats, 'claim'>;
  readonly rows: TableRows;
  /** Tells a table what is different for it. */
  readonly tellTable: (match: string) => void;
  /** Tells the boards of a class that something is reported. */
  readonly changed: (of: string) => void;
  readonly now: () => number;
};

type Heard = { readonly seq: number; readonly seat: AnySeat; readonly text: string };

/** Remarks before and after a reported one that a teacher is shown with it. */
const AROUND = { before: 4, after: 2 };

export function classTalk({
  store,
  service,
  seats,
  rows,
  tellTable,
  changed,
  now,
}: ClassTalkPorts): ClassTalk {
  async function studentAt(of: string, match: string, seat: AnySeat): Promise<StoredStudent | null> {
    const all = await store.students(of);
    return all.find(({ chair }) => chair?.match === match && chair.seat === seat) ?? null;
  }

  async function lesson(match: string, seat: AnySeat): Promise<Lesson | null> {
    const id = await store.classOf(match);
    const of = id === null ? null : await store.class(id);
    if (!of) return null;
    const table = (await store.tables(of.id)).find((one) => one.match === match);
    const student = await studentAt(of.id, match, seat);
    const muted = of.muted || table?.muted === true || student?.muted === true;
    const asksSwap = student?.asksSwap === true;
    const mirrors = table ? await mirrorOf(store, table) : null;
    return { class: of.id, talk: of.talk, muted, mirrors, asksSwap, frozen: of.course.frozen };
  }

  async function askSwap(match: string, { secret, asks }: AskSwap): Promise<Result<SwapAsked>> {
    const seat = await seats.claim(match, secret);
    if (!seat.ok) return seat;
    if (!isSeat(seat.value)) return refuse('not-a-delegate');
    const of = await store.classOf(match);
    const student = of === null ? null : await studentAt(of, match, seat.value);
    if (of === null || !student) return refuse('unknown-student');
    await store.changeStudent(student.id, { asksSwap: asks });
    tellTable(match);
    changed(of);
    return ok({ asks });
  }

  async function report(match: string, { secret, place, seq, ...said }: Report): Promise<Result<Reported>> {
    const seat = await seats.claim(match, secret);
    if (!seat.ok) return seat;
    const of = await store.classOf(match);
    const student = of === null ? null : await studentAt(of, match, seat.value);
    const heard = await heardBy(match, place, seat.value);
    const speaker = heard.find((one) => one.seq === seq)?.seat;
    if (of === null || !student || !speaker || speaker === seat.value) return refuse('not-a-remark');
    await store.report({ match, place, seq, student: student.id, ...said, at: now(), dismissed: false });
    changed(of);
    return ok({ reported: true });
  }

  /** What whoever sits there can have read: nobody hears the caucus of the other side. */
  async function heardBy(match: string, place: SaidIn, seat: AnySeat): Promise<readonly Heard[]> {
    if (place === 'caucus') return isSeat(seat) ? caucusOf(match, sideOf(seat)) : [];
    const remarks = remarksOf(await service.records(match));
    // VW-2: remarks of the delegations are nothing that a journalist knows of.
    return isSeat(seat) ? remarks : remarks.filter(({ isPublic }) => isPublic);
  }

  async function caucusOf(match: string, side: Side): Promise<readonly Heard[]> {
    return (await store.caucus(match, side)).map(({ id, seat, text }) => ({ seq: id, seat, text }));
  }

  /** The talk in which a remark was made, oldest first. */
  async function talkAround({ match, place, seq }: StoredReport): Promise<readonly Heard[]> {
    if (place === 'talks') return remarksOf(await service.records(match));
    const both = await Promise.all(SIDES.map((side) => caucusOf(match, side)));
    return both.find((said) => said.some((one) => one.seq === seq)) ?? [];
  }

  async function reported(of: string): Promise<readonly ReportedRemark[]> {
    const open = new Map<string, StoredReport[]>();
    for (const one of await store.reports(of)) {
      if (one.dismissed) continue;
      const key = `${one.match} ${one.place} ${one.seq}`;
      open.set(key, [...(open.get(key) ?? []), one]);
    }
    if (open.size === 0) return [];
    const students = await store.students(of);
    const tables = await store.tables(of);
    const found = await Promise.all([...open.values()].map((about) => shown(about, students, tables)));
    return found.reverse();
  }

  async function shown(
    about: readonly StoredReport[],
    students: readonly StoredStudent[],
    tables: readonly { readonly match: string; readonly number: number }[],
  ): Promise<ReportedRemark> {
    const [first] = about as [StoredReport];
    const { match, place, seq } = first;
    const chairs = await store.seats(match);
    const remarks = await talkAround(first);
    const at = remarks.findIndex((one) => one.seq === seq);
    const context = remarks.slice(Math.max(0, at - AROUND.before), at + AROUND.after + 1);
    const speaker = remarks[at]?.seat;
    const nameAt = (seat: AnySeat): string => {
      const chair = chairs.find((one) => one.seat === seat);
      return chair && chair.bot === null ? chair.name : '';
    };
    return {
      match,
      table: tables.find((one) => one.match === match)?.number ?? 0,
      place,
      seq,
      context: context.map(({ seat, text, seq: at }) => ({
        seq: at,
        text,
        side: benchOf(seat),
        name: nameAt(seat),
      })),
      student: students.find(({ chair }) => chair?.match === match && chair.seat === speaker)?.id ?? null,
      reports: about.map(({ student, reason, note }) => {
        const by = students.find(({ id }) => id === student)?.name ?? '';
        return { by, reason, note };
      }),
    };
  }

  return {
    lesson,
    async refusal(match, seat, said) {
      const here = await lesson(match, seat);
      if (here === null) return null;
      if (here.talk === 'off') return { code: 'talk-is-off' };
      if (here.muted) return { code: 'muted' };
      if (here.talk === 'free') return null;
      const phrase = phraseIn(said.text);
      const phase = (await rows.row(match))?.phase ?? 'lobby';
      const known: readonly string[] = said.type === 'say' ? PHRASES_IN[phase] : PRESS_PHRASES[said.type];
      return phrase !== null && known.includes(phrase) ? null : { code: 'only-phrases' };
    },
    askSwap,
    report,
    reported,
  };
}

const PUBLIC: readonly MatchEvent['type'][] = ['questioned', 'replied', 'printed'];

/** What was said at a table and by and to its journalists, whoever may see it. */
export function remarksOf(records: readonly MatchRecord[]) {
  return records.flatMap(({ seq, events }) =>
    events.flatMap((event) => {
      if (
        event.type !== 'said' &&
        event.type !== 'questioned' &&
        event.type !== 'replied' &&
        event.type !== 'printed'
      )
        return [];
      const { seat, text } = event;
      return [{ seq, seat: seat as AnySeat, text, isPublic: PUBLIC.includes(event.type) }];
    }),
  );
}
