import { aspirationBot } from './aspiration-bot.ts';
import type { Bot } from './bot.ts';

/** Every bot that may hold a chair, by id. */
export const BOTS: { readonly [id: string]: Bot } = { [aspirationBot.id]: aspirationBot };

export const DEFAULT_BOT = aspirationBot.id;
