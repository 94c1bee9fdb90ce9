import type { ClassMoment, ClassOffers, Written } from '../../shared/class-course.ts';
import type { ClassDebrief } from '../../shared/class-debrief.ts';
import type { Mirrored, MirrorView } from '../../shared/class-mirror.ts';
import type {
  ClassFile,
  ClassMade,
  ClassTicket,
  Enrolled,
  JoinClass,
  NewClass,
} from '../../shared/class-protocol.ts';
import type { SurveyAnswers, Surveyed, SurveyWhen } from '../../shared/class-survey.ts';
import type { AskSwap, Report, Reported, SwapAsked } from '../../shared/class-telling.ts';
import type { ClassActed, ClassWish } from '../../shared/class-wishes.ts';
import type { SeatId } from '../../shared/rules/vocabulary.ts';
import { backoff, waitOrWake } from './backoff.ts';
import { commandId } from './command-id.ts';
import { ask, askForFile, type Reply } from './http.ts';

function of(id: string): string {
  return `/api/classes/${encodeURIComponent(id)}`;
}

export function createClass(wanted: NewClass): Promise<Reply<ClassMade>> {
  return ask('/api/classes', wanted);
}

export function joinClass(join: JoinClass): Promise<Reply<Enrolled>> {
  return ask('/api/classes/join', join);
}

export function rejoinClass(code: string): Promise<Reply<Enrolled>> {
  return ask('/api/classes/rejoin', { code });
}

export function openClassDoor(id: string, key: string): Promise<Reply<ClassTicket>> {
  return ask(`${of(id)}/door`, { key });
}

export function mirrorTable(
  id: string,
  body: { readonly key: string; readonly match: string; readonly as: MirrorView | SeatId },
): Promise<Reply<Mirrored>> {
  return ask(`${of(id)}/mirror`, body);
}

export function readClassDebrief(id: string, key: string): Promise<Reply<ClassDebrief>> {
  return ask(`${of(id)}/debrief`, { key });
}

export function readClassMoment(id: string, key: string): Promise<Reply<ClassMoment>> {
  return ask(`${of(id)}/moment`, { key });
}

export function readClassOffers(id: string, key: string): Promise<Reply<ClassOffers>> {
  return ask(`${of(id)}/offers`, { key });
}

/** A student's own; nothing but spaces takes it back. */
export function writeSentence(id: string, key: string, sentence: string): Promise<Reply<Written>> {
  return ask(`${of(id)}/sentence`, { key, sentence });
}

export function answerSurvey(
  id: string,
  body: { readonly key: string; readonly when: SurveyWhen; readonly answers: SurveyAnswers },
): Promise<Reply<Surveyed>> {
  return ask(`${of(id)}/survey`, body);
}

export function deleteClass(id: string, key: string): Promise<Reply<ClassActed>> {
  return ask(`${of(id)}/delete`, { key });
}

const TRIES = 4;

/** Asked again under the same id while nobody answers, so that it is done once; then it is said that nobody did. */
export async function actInClass(id: string, key: string, wish: ClassWish): Promise<Reply<ClassActed>> {
  const cmdId = commandId();
  for (let attempt = 0; ; attempt += 1) {
    const reply = await ask<ClassActed>(`${of(id)}/act`, { key, cmdId, wish });
    if (reply.ok || reply.trouble.code !== 'unreachable' || attempt === TRIES) return reply;
    await waitOrWake(backoff(attempt, Math.random()));
  }
}

export async function readClassFile(id: string, key: string, file: ClassFile): Promise<Reply<Blob>> {
  return askForFile(`${of(id)}/data`, { key, file });
}

export function askOtherSide(match: string, asked: AskSwap): Promise<Reply<SwapAsked>> {
  return ask(`/api/matches/${encodeURIComponent(match)}/other-side`, asked);
}

export function reportRemark(match: string, report: Report): Promise<Reply<Reported>> {
  return ask(`/api/matches/${encodeURIComponent(match)}/report`, report);
}
