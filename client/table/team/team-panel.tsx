import './team.css';
import { CaucusTalk } from './caucus-talk.tsx';
import { Members } from './members.tsx';
import { Tray } from './tray.tsx';

/** The own delegation: who does what, what each would table, and what is said among colleagues. */
export function TeamPanel() {
  return (
    <section class="team">
      <Tray />
      <CaucusTalk />
      <Members />
    </section>
  );
}
