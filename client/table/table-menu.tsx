import { useSignal } from '@preact/signals';
import type { Refusal } from '../../shared/rules/result.ts';
import type { HostWish } from '../../shared/rules/wish.ts';
import { instructionPages } from '../../shared/scenarios/instructions.ts';
import { refusals } from '../../shared/words/refusals.ts';
import { table } from '../../shared/words/table.ts';
import { terms } from '../../shared/words/terms.ts';
import { InstructionPage } from '../pages/briefing/instruction-page.tsx';
import { scenario } from '../scenario.ts';
import { privacy } from '../store/privacy.ts';
import { seatAt, seatLink } from '../store/seats.ts';
import { Button } from '../ui/button.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { LangSwitch } from '../ui/lang-switch.tsx';
import { fill, words } from '../words.ts';
import { LESSONS } from './model/hint.ts';
import { narrow } from './narrow.ts';
import { useTable } from './table-state.ts';

const TWO_MINUTES = 120;

/** Rules, instructions, the seat on another device, and what the host of the match may do. */
export function TableMenu() {
  const { session, brief, asking, me } = useTable();
  const t = words(table).menu;
  const seat = seatAt(session.match, session.seat);
  const own = brief.value.own;
  const content = scenario(brief.value);
  const variant = own && content.variants[me][own.variant];
  const floors = own?.home.constituencies.some(({ floor }) => floor !== undefined) ? 'yes' : 'no';
  return (
    <Dialog title={t.title} open={asking.value === 'menu'} onClose={() => (asking.value = null)} wide>
      {session.host && <HostPart host={session.host} />}
      <details open>
        <summary>{t.rules}</summary>
        <ul>
          {words(table).rules.map((rule) => (
            <li key={rule}>{fill(rule, { floors })}</li>
          ))}
        </ul>
      </details>
      <details>
        <summary>{t.lessons}</summary>
        <dl>
          {LESSONS.map((phase) => (
            <div key={phase}>
              <dt>{words(terms).phases[phase]}</dt>
              <dd>{words(table).lessons[phase]}</dd>
            </div>
          ))}
        </dl>
      </details>
      {own && variant && (
        <details>
          <summary>{t.briefing}</summary>
          <InstructionPage page={instructionPages(variant, own.sheet).flat()} content={content} />
        </details>
      )}
      {seat && (
        <details>
          <summary>{t.seat}</summary>
          <p>{t.seatNote}</p>
          <CopyButton text={seatLink(location.origin, seat)} label={t.copy} />
        </details>
      )}
      {narrow.value && <LangSwitch />}
      <div class="row menu-foot">
        <Button aria-pressed={privacy.value} onClick={() => (privacy.value = !privacy.value)}>
          {t.privacy} <kbd>(H)</kbd>
        </Button>
        <a class="button quiet" href="/">
          {t.landing}
        </a>
      </div>
    </Dialog>
  );
}

type Host = (wish: HostWish) => Promise<Refusal | null>;

function HostPart({ host }: { readonly host: Host }) {
  const { view, asking } = useTable();
  const t = words(table).menu;
  const refusal = useSignal<Refusal | null>(null);
  const sure = useSignal(false);
  async function wish(of: HostWish): Promise<void> {
    refusal.value = await host(of);
    if (refusal.value === null && of.type === 'cancel') asking.value = null;
  }
  return (
    <fieldset class="host">
      <legend>{t.host}</legend>
      <div class="row">
        {view.value.paused ? (
          <Button onClick={() => wish({ type: 'resume' })}>{t.resume}</Button>
        ) : (
          <Button onClick={() => wish({ type: 'pause' })}>{t.pause}</Button>
        )}
        {view.value.deadline !== null && (
          <Button onClick={() => wish({ type: 'extend', seconds: TWO_MINUTES })}>{t.extend}</Button>
        )}
        {sure.value ? (
          <>
            <b role="alert">{t.endSure}</b>
            <Button kind="danger" onClick={() => wish({ type: 'cancel' })}>
              {t.endYes}
            </Button>
          </>
        ) : (
          <Button onClick={() => (sure.value = true)}>{t.end}</Button>
        )}
      </div>
      {refusal.value && (
        <p class="refusal" role="alert">
          {words(refusals)[refusal.value.code]}
        </p>
      )}
    </fieldset>
  );
}
