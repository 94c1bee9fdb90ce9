import { randomBytes } from 'node:crypto';
import { COURSE_BEGINS } from '../../shared/class-course.ts';
import type { ClassDebrief } from '../../shared/class-debrief.ts';
import type { Mirrored, MirrorView } from '../../shared/class-mirror.ts';
import type {
  ClassFile,
  ClassInvitation,
  ClassMade,
  ClassRole,
  Enrolled,
  JoinClass,
  NewClass,
} from '../../shared/class-protocol.ts';
import type { ClassActed, ClassWish } from '../../shared/class-wishes.ts';
import { dropOutsIn } from '../../shared/protocol.ts';
import { ok, type Result, refuse } from '../../shared/rules/result.ts';
import { headOf } from '../../shared/rules/team.ts';
import { type SeatId, sideOf } from '../../shared/rules/vocabulary.ts';
import { aboutMatch } from '../about.ts';
import type { Beginnings } from '../beginnings.ts';
import { formatCode, hashSecret, newCode, newMatchId, newSecret, opens, parseCode } from '../codes.ts';
import { lately } from '../lately.ts';
import type { Mailbox } from '../mailbox.ts';
import type { MatchService } from '../match-service.ts';
import type { NameFilter } from '../names/name-filter.ts';
import type { Seats } from '../seats.ts';
import type { StoredClass, StoredStudent } from '../store/class-store.ts';
import type { Store } from '../store/store.ts';
import type { ClassActs } from './class-acts.ts';
import type { ClassData } from './class-data.ts';
import type { ClassTables } from './tables.ts';
import { remarksOf } from './talk.ts';
import { tablesTalking } from './talking.ts';

/** Whom a key belongs to. */
export type Proven = {
  readonly of: StoredClass;
  readonly role: ClassRole;
  /** For a student's own secret. */
  readonly student: StoredStudent | null;
};

export type Classes = {
  readonly create: (wanted: NewClass) => Promise<Result<ClassMade>>;
  readonly invitation: (code: string) => Promise<Result<ClassInvitation>>;
  readonly join: (wanted: JoinClass) => Promise<Result<Enrolled>>;
  readonly rejoin: (code: string) => Promise<Result<Enrolled>>;
  readonly prove: (id: string, key: string) => Promise<Result<Proven>>;
  /** The same, refused to a student who waits at the door. */
  readonly inside: (id: string, key: string) => Promise<Result<Proven>>;
  /** Refused to any key but a teacher's. */
  readonly act: (
    id: string,
    asked: { key: string; cmdId: string; wish: ClassWish },
  ) => Promise<Result<ClassActed>>;
  readonly mirror: (
    id: string,
    asked: { key: string; match: string; as: MirrorView | SeatId },
  ) => Promise<Result<Mirrored>>;
  /** Refused to all but the teacher until every table has ended. */
  readonly debrief: (id: string, key: string) => Promise<Result<ClassDebrief>>;
  /** The text of a file. */
  readonly data: (id: string, asked: { key: string; file: ClassFile }) => Promise<Result<string>>;
  /** Deletes the class and everything that was written in it. */
  readonly delete: (id: string, key: string) => Promise<Result<ClassActed>>;
  /** The same without a key: its time is over. */
  readonly expire: (id: string) => Promise<ClassActed>;
};

export type ClassesPorts = {
  readonly store: Store;
  readonly service: MatchService;
  readonly seats: Pick<Seats, 'info'>;
  readonly beginnings: Beginnings;
  readonly allowsName: NameFilter;
  readonly tables: ClassTables;
  readonly acts: ClassActs;
  readonly data: ClassData;
  readonly debrief: (of: StoredClass) => Promise<ClassDebrief | null>;
  /** Tells whoever looks at the class that something changed. */
  readonly changed: (of: string) => void;
  /** Shows everybody out before a class is deleted. */
  readonly dissolved: (of: string) => Promise<void>;
  /** One thing at a time in each class, so that nobody is seated twice. */
  readonly inTurn: Mailbox['inTurn'];
  readonly now: () => number;
};

const MOST_STUDENTS = 300;
const ANSWERS_KEPT = 1000;

/** Classes: a teacher's key, a code for the students, and tables that are matches like any other. */
export function classes(ports: ClassesPorts): Classes {
  const { store, service, seats, beginnings, tables, acts, data, debrief } = ports;
  const { changed, dissolved, inTurn, now } = ports;
  // An act whose answer got lost is asked again under the same id: it is done once.
  const answered = lately<Result<ClassActed>>(ANSWERS_KEPT);

  async function create({ coach, survey, ...wanted }: NewClass): Promise<Result<ClassMade>> {
    const plan = beginnings.plan(wanted);
    if (!plan.ok) return plan;
    if (!dropOutsIn(plan.value).includes(wanted.dropOut)) return refuse('away-by-post', wanted.dropOut);
    const [teacherKey, coTeacherKey, wallKey] = [newSecret(), newSecret(), newSecret()];
    const keyHashes = {
      teacher: hashSecret(teacherKey),
      coTeacher: hashSecret(coTeacherKey),
      wall: hashSecret(wallKey),
    };
    const seed = randomBytes(18).toString('base64url');
    const fresh = { created: now(), muted: false, locked: false, begun: false, bell: null, bellRung: false };
    const course = { ...COURSE_BEGINS, coach, survey };
    for (;;) {
      const code = newCode();
      if (await store.matchByCode(code)) continue;
      const made: StoredClass = { id: newMatchId(), code, keyHashes, seed, ...wanted, ...fresh, course };
      if (!(await store.createClass(made))) continue;
      return ok({ class: made.id, code: formatCode(code), teacherKey, coTeacherKey, wallKey });
    }
  }

  async function coded(typed: string): Promise<Result<StoredClass>> {
    const code = parseCode(typed);
    const found = code ? await store.classByCode(code) : null;
    return found ? ok(found) : refuse('unknown-code');
  }

  async function invitation(typed: string): Promise<Result<ClassInvitation>> {
    const found = await coded(typed);
    if (!found.ok) return found;
    const { id, scenario, format, lang, locked, knock } = found.value;
    return ok({
      class: id,
      scenario,
      format,
      lang,
      about: aboutMatch({ about: null, scenario, format }),
      locked,
      knock,
    });
  }

  async function join({ code, name }: JoinClass): Promise<Result<Enrolled>> {
    const found = await coded(code);
    return found.ok ? inTurn(found.value.id, () => enrol(found.value.id, name)) : found;
  }

  async function enrol(id: string, name: string): Promise<Result<Enrolled>> {
    // Looked at again in turn: the class may have begun since, or be gone.
    const of = await store.class(id);
    if (!of) return refuse('unknown-code');
    if (of.locked) return refuse('class-locked');
    if (!ports.allowsName(name)) return refuse('name-not-allowed');
    if ((await store.students(id)).length >= MOST_STUDENTS) return refuse('class-full');
    const secret = newSecret();
    const secretHash = hashSecret(secret);
    for (;;) {
      const rejoin = newCode();
      const state = { chair: null, muted: false, admitted: !of.knock };
      const beside = { alias: null, plan: null, asksSwap: false };
      const who = {
        id: newMatchId(),
        class: id,
        name,
        secretHash,
        rejoin,
        joined: now(),
        ...state,
        ...beside,
      };
      if (!(await store.enrol(who))) continue;
      // Who comes when all is over plays the talks as homework.
      if (of.begun && !of.course.frozen && (await tablesTalking(store, id)) !== 0)
        await tables.seatWaiting(of);
      changed(id);
      return ok({ class: id, student: who.id, name, secret, rejoin: formatCode(rejoin), lang: of.lang });
    }
  }

  /** The new device gets a secret of its own, and the old one, lost or lent, no longer opens anything. */
  async function rejoin(typed: string): Promise<Result<Enrolled>> {
    const code = parseCode(typed);
    const student = code ? await store.studentByRejoin(code) : null;
    return student ? inTurn(student.class, () => renew(student.id, student.class)) : refuse('unknown-code');
  }

  async function renew(id: string, of: string): Promise<Result<Enrolled>> {
    const [found, all] = [await store.class(of), await store.students(of)];
    // Looked at again in turn: the student may have been seated or removed since.
    const student = all.find((one) => one.id === id);
    if (!found || !student) return refuse('unknown-code');
    const secret = newSecret();
    await store.renewSecret(id, hashSecret(secret));
    tables.showOut(student);
    return ok({ class: of, student: id, name: student.name, secret, rejoin: null, lang: found.lang });
  }

  async function prove(id: string, key: string): Promise<Result<Proven>> {
    const of = await store.class(id);
    if (!of) return refuse('unknown-class');
    const { teacher, coTeacher, wall } = of.keyHashes;
    if (opens(key, teacher) || opens(key, coTeacher)) return ok({ of, role: 'teacher', student: null });
    if (opens(key, wall)) return ok({ of, role: 'wall', student: null });
    const student = (await store.students(id)).find(({ secretHash }) => opens(key, secretHash));
    return student ? ok({ of, role: 'student', student }) : refuse('wrong-secret');
  }

  async function inside(id: string, key: string): Promise<Result<Proven>> {
    const proven = await prove(id, key);
    const waits = proven.ok && proven.value.student?.admitted === false;
    return waits ? refuse('not-admitted') : proven;
  }

  async function teaches(id: string, key: string): Promise<Result<StoredClass>> {
    const proven = await prove(id, key);
    if (!proven.ok) return proven;
    return proven.value.role === 'teacher' ? ok(proven.value.of) : refuse('wrong-secret');
  }

  function expire(id: string): Promise<ClassActed> {
    return inTurn(id, async () => {
      const done = (await store.tables(id)).length;
      await dissolved(id);
      await store.deleteClass(id);
      return { done, refused: 0 };
    });
  }

  return {
    create,
    invitation,
    join,
    rejoin,
    prove,
    inside,
    async act(id, { key, cmdId, wish }) {
      const may = await teaches(id, key);
      if (!may.ok) return may;
      return inTurn(id, async () => {
        const of = await store.class(id);
        if (!of) return refuse('unknown-class');
        const again = answered.get(`${id} ${cmdId}`);
        if (again) return again;
        const done = await acts(of, wish, cmdId);
        answered.set(`${id} ${cmdId}`, done);
        changed(id);
        return done;
      });
    },
    async mirror(id, { key, match, as }) {
      const may = await teaches(id, key);
      if (!may.ok) return may;
      if ((await store.classOf(match)) !== id) return refuse('unknown-match');
      const teams = await service.teams(match);
      if (!teams) return refuse('unknown-match');
      const viewer = as === 'us' || as === 'cuba' ? headOf(teams, as) : as;
      if (viewer !== 'public' && !teams.seats.includes(viewer)) return refuse('unknown-match', as);
      const [info, sight] = [await seats.info(match), await service.course(match, viewer)];
      if (!info || !sight) return refuse('unknown-match');
      const caucus = viewer === 'public' ? [] : await store.caucus(match, sideOf(viewer));
      const remarks = remarksOf(await service.records(match));
      return ok({ brief: sight.brief, frames: sight.frames, info, remarks, caucus });
    },
    async debrief(id, key) {
      const proven = await inside(id, key);
      if (!proven.ok) return proven;
      const found = await debrief(proven.value.of);
      const early = !found || (found.talking > 0 && proven.value.role !== 'teacher');
      return early ? refuse('not-over-yet') : ok(found);
    },
    async data(id, { key, file }) {
      const may = await teaches(id, key);
      return may.ok ? ok(await data(may.value, file)) : may;
    },
    async delete(id, key) {
      const may = await teaches(id, key);
      return may.ok ? ok(await expire(id)) : may;
    },
    expire,
  };
}
