import { lang } from './lang.ts';

/** Tenths of a point as points: 643 -> "64.3", 600 -> "60". */
export function points(tenths: number): string {
  const format = new Intl.NumberFormat(lang.value, { maximumFractionDigits: 1 });
  return format.format(tenths / 10).replace('-', '−');
}

/** As `points`, with its sign: "+3.5", "−2", "0". */
export function signedPoints(tenths: number): string {
  const format = new Intl.NumberFormat(lang.value, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  return format.format(tenths / 10).replace('-', '−');
}

/** A share of one: "47%", in Spanish "47 %". */
export function percent(share: number): string {
  return new Intl.NumberFormat(lang.value, { style: 'percent' }).format(share);
}

/** A correlation: "0.83", "−0.2"; a change of one with its sign. */
export function coefficient(value: number, signDisplay: 'auto' | 'exceptZero' = 'auto'): string {
  const format = new Intl.NumberFormat(lang.value, { maximumFractionDigits: 2, signDisplay });
  return format.format(value).replace('-', '−');
}

/** "a, b and c" or "a, b or c", in the language of the moment. */
export function listed(items: readonly string[], type: 'conjunction' | 'disjunction'): string {
  return new Intl.ListFormat(lang.value, { type }).format(items);
}

/** "21 January 2015"; the days of the talks carry no hour and no zone. */
export function longDate(day: string): string {
  return new Intl.DateTimeFormat(lang.value, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}

/** "12 March 2026", for a day of real life. */
export function dayOf(at: number): string {
  return new Intl.DateTimeFormat(lang.value, { dateStyle: 'long' }).format(at);
}

/** "12 Mar 2026, 14:05", for moments of real life. */
export function moment(at: number): string {
  return new Intl.DateTimeFormat(lang.value, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

/** "5 minutes ago", for the lobby. */
export function timeAgo(at: number): string {
  const minutes = Math.max(0, Math.floor((Date.now() - at) / 60_000));
  const format = new Intl.RelativeTimeFormat(lang.value, { numeric: 'auto' });
  return minutes < 60 ? format.format(-minutes, 'minute') : format.format(-Math.floor(minutes / 60), 'hour');
}

/** The time of a clock on the wall: "10:50 AM", in Spanish "10:50". */
export function timeOfDay(at: number): string {
  return new Intl.DateTimeFormat(lang.value, { hour: 'numeric', minute: '2-digit' }).format(at);
}

/** A clock face: "07:42", "1:07:42"; from a day on "2 d 5 h". */
export function clockFace(milliseconds: number): string {
  const all = Math.max(0, Math.ceil(milliseconds / 1000));
  const hours = Math.floor(all / 3600);
  const two = (n: number) => String(n).padStart(2, '0');
  if (hours >= 24) return `${Math.floor(hours / 24)} d ${hours % 24} h`;
  const face = `${two(Math.floor((all % 3600) / 60))}:${two(all % 60)}`;
  return hours > 0 ? `${hours}:${face}` : face;
}
