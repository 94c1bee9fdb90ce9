import { aspirationBot } from './aspiration-bot.ts';
import type { Bot } from './bot.ts';
import { STEADY } from './temper.ts';

/** Every bot that may hold a chair, by id. */
export const BOTS: { readonly [id: string]: Bot } = { [STEADY.id]: aspirationBot(STEADY) };

export const DEFAULT_BOT = STEADY.id;
