import { IntlMessageFormat } from 'intl-messageformat';
import type { Lang } from '../shared/rules/vocabulary.ts';
import { lang } from './lang.ts';

export type MessageValues = Readonly<Record<string, string | number>>;
const formats = new Map<string, IntlMessageFormat>();

/** An ICU message with its values, in the language of the moment. The first page does without, to stay small. */
export function fill(message: string, values: MessageValues): string {
  return fillIn(lang.value, message, values);
}

/** The same in a language of one's choice, for what stands in both. */
export function fillIn(language: Lang, message: string, values: MessageValues): string {
  const key = `${language}\n${message}`;
  const format = formats.get(key) ?? new IntlMessageFormat(message, language, {}, { ignoreTag: true });
  formats.set(key, format);
  return String(format.format(values));
}
