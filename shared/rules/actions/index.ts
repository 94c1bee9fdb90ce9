import type { PlayerWish } from '../wish.ts';
import { accept } from './accept.ts';
import type { Action } from './action.ts';
import { answer } from './answer.ts';
import { confirm } from './confirm.ts';
import { decline } from './decline.ts';
import { draft } from './draft.ts';
import { final } from './final.ts';
import { finish } from './finish.ts';
import { improve } from './improve.ts';
import { mark } from './mark.ts';
import { pass } from './pass.ts';
import { press } from './press.ts';
import { propose } from './propose.ts';
import { rank } from './rank.ts';
import { ready } from './ready.ts';
import { reopen } from './reopen.ts';
import { reply } from './reply.ts';
import { say } from './say.ts';
import { sound } from './sound.ts';
import { table } from './table.ts';
import { walkOut } from './walk-out.ts';

export const ACTIONS: { readonly [T in PlayerWish['type']]: Action<T> } = {
  ready,
  sound,
  answer,
  table,
  accept,
  reopen,
  pass,
  'walk-out': walkOut,
  press,
  confirm,
  decline,
  final,
  mark,
  propose,
  improve,
  finish,
  rank,
  draft,
  say,
  reply,
};
