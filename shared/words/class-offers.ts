import { classOffers as en } from './en/class-offers.ts';
import { classOffers as es } from './es/class-offers.ts';
import type { ByLang } from './lang.ts';

export const classOffers: ByLang<typeof en> = { en, es };
