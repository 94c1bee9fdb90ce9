import { inTab } from './remembered.ts';
import type { Seat } from './seats.ts';

const enrolled = (lesson: string) => `enrolled in ${lesson}`;
const unread = ({ match, seat }: Pick<Seat, 'match' | 'seat'>) => `unread ${match} ${seat}`;

/** Whoever joins a class here has read nothing yet; whoever comes back to it from another device has. */
export function noteEnrolled(lesson: string): void {
  inTab.write(enrolled(lesson), 'yes');
}

/** The first chair that a student gets after joining in this tab is one whose instructions are unread. */
export function noteChair(seat: Pick<Seat, 'match' | 'seat'>, lesson: string): void {
  if (inTab.read(enrolled(lesson)) !== 'yes') return;
  inTab.write(enrolled(lesson), 'seated');
  inTab.write(unread(seat), 'yes');
}

export function isUnread(seat: Pick<Seat, 'match' | 'seat'>): boolean {
  return inTab.read(unread(seat)) === 'yes';
}

export function noteRead(seat: Pick<Seat, 'match' | 'seat'>): void {
  if (isUnread(seat)) inTab.write(unread(seat), 'no');
}
