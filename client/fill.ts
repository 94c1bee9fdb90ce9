import { IntlMessageFormat } from 'intl-messageformat';
import { lang } from './lang.ts';

export type MessageValues = Readonly<Record<string, string | number>>;
const formats = new Map<string, IntlMessageFormat>();

/** An ICU message with its values, in the language of the moment. The first page does without, to stay small. */
export function fill(message: string, values: MessageValues): string {
  const key = `${lang.value}\n${message}`;
  const format = formats.get(key) ?? new IntlMessageFormat(message, lang.value, {}, { ignoreTag: true });
  formats.set(key, format);
  return String(format.format(values));
}
