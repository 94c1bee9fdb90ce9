import '../new/new.css';
import icon from 'lucide-static/icons/git-branch.svg?raw';
import { useState } from 'preact/hooks';
import type { NewBranch } from '../../../shared/protocol.ts';
import { SIDES, type Side } from '../../../shared/rules/vocabulary.ts';
import { branch } from '../../../shared/words/branch.ts';
import { pages } from '../../../shared/words/pages.ts';
import { createBranch, type Trouble } from '../../net/http.ts';
import { go } from '../../router.ts';
import { useSides } from '../../sides.ts';
import { lastName, rememberName } from '../../store/player-name.ts';
import { keepSeated, seatAddress } from '../../store/seats.ts';
import { troubleText } from '../../trouble-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { NameField } from '../../ui/name-field.tsx';
import { SideMark } from '../../ui/side-mark.tsx';
import { fill, words } from '../../words.ts';
import { ClockRadios } from '../new/clock-radios.tsx';
import { Radios } from '../new/radios.tsx';

type Props = {
  readonly from: NewBranch['from'];
  /** The step under the cursor, from 1. */
  readonly step: number;
  /** The talks are over there. */
  readonly over: boolean;
  /** Whose side one looks from. */
  readonly side: Side;
  /** A replay that plays would move on under whoever chooses. */
  readonly onOpen: () => void;
};

type Asked = Omit<Props, 'onOpen'>;

/** A new match from the step that one looks at: the button, and the dialog that asks against whom, as whom and how fast. */
export function ContinueHere({ onOpen, ...here }: Props) {
  // What was asked for stays, wherever the cursor moves.
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => setAsked(null);
  function open() {
    onOpen();
    setAsked(here);
  }
  return (
    <div class="no-print continue-here">
      <Button onClick={open}>
        <Icon svg={icon} /> {words(branch).button}
      </Button>
      <BranchDialog asked={asked} onClose={close} />
    </div>
  );
}

const OPPONENTS = ['bot', 'friend'] as const satisfies readonly NewBranch['opponent'][];
const FORM = 'branch-form';

function BranchDialog({ asked, onClose }: { readonly asked: Asked | null; readonly onClose: () => void }) {
  const t = words(branch);
  const form = words(pages).new;
  const [opponent, setOpponent] = useState<NewBranch['opponent']>('bot');
  const [busy, setBusy] = useState(false);
  return (
    <Dialog
      title={fill(t.title, { step: asked?.step ?? 1 })}
      open={asked !== null}
      onClose={onClose}
      wide
      foot={
        <Button kind="primary" type="submit" form={FORM} aria-disabled={busy}>
          {busy ? form.starting : t.start[opponent]}
        </Button>
      }
    >
      {asked && (
        <BranchForm asked={asked} opponent={opponent} onOpponent={setOpponent} busy={busy} onBusy={setBusy} />
      )}
    </Dialog>
  );
}

type FormProps = {
  readonly asked: Asked;
  readonly opponent: NewBranch['opponent'];
  readonly onOpponent: (opponent: NewBranch['opponent']) => void;
  readonly busy: boolean;
  readonly onBusy: (busy: boolean) => void;
};

function BranchForm({ asked, opponent, onOpponent, busy, onBusy }: FormProps) {
  const t = words(branch);
  const form = words(pages).new;
  const sides = useSides();
  const [side, setSide] = useState(asked.side);
  const [clockChosen, setClock] = useState<NewBranch['clock']>();
  const [name, setName] = useState(lastName());
  const [missing, setMissing] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  // A bot waits for ever; between people a turn has its time.
  const clock = clockChosen ?? (opponent === 'bot' ? 'off' : 'standard');

  async function submit(event: SubmitEvent) {
    event.preventDefault();
    const typed = name.trim();
    setMissing(!typed);
    if (!typed) {
      (event.currentTarget as HTMLFormElement | null)?.querySelector<HTMLElement>('.name-input')?.focus();
      return;
    }
    if (busy) return;
    onBusy(true);
    setTrouble(null);
    rememberName(typed);
    const { from, step: at } = asked;
    const reply = await createBranch({ from, at, side, opponent, clock, name: typed });
    onBusy(false);
    if (!reply.ok) return setTrouble(reply.trouble);
    keepSeated(reply.value);
    go(seatAddress(reply.value));
  }

  return (
    <form id={FORM} class="branch-form" onSubmit={submit} noValidate>
      <p>{t.lead}</p>
      {asked.over && <p class="notice">{t.afterEnd}</p>}
      <p>{t.seen}</p>
      {typeof asked.from === 'object' && <p class="notice">{t.fileSent}</p>}
      <Radios
        legend={form.side}
        value={side}
        onChange={setSide}
        options={SIDES.map((value) => ({
          value,
          label: sides[value].name,
          mark: <SideMark side={value} />,
        }))}
      />
      <Radios
        legend={form.against}
        value={opponent}
        onChange={onOpponent}
        options={OPPONENTS.map((value) => ({ value, label: form.opponents[value] }))}
      />
      <ClockRadios value={clock} onChange={setClock} />
      <NameField name={name} onName={setName} missing={missing} />
      <div role="alert">{trouble && <p class="notice bad">{wrongText(trouble)}</p>}</div>
    </form>
  );
}

function wrongText(trouble: Trouble): string {
  const sentence = troubleText(trouble);
  if (trouble.code !== 'broken-match-file' || !trouble.about) return sentence;
  return `${sentence} ${fill(words(branch).fileWrong, { about: trouble.about })}`;
}
