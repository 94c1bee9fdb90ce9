import './new/new.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import {
  CLOCK_CHOICES,
  DROP_OUTS,
  type DropOut,
  dropOutsIn,
  type NewMatch,
  type Opponent,
} from '../../shared/protocol.ts';
import { SIDES } from '../../shared/rules/vocabulary.ts';
import { sideNames } from '../../shared/scenarios/side-names.ts';
import { landing } from '../../shared/words/landing.ts';
import { pages } from '../../shared/words/pages.ts';
import { createMatch } from '../net/http.ts';
import { OWN_SCENARIO } from '../own-scenario.ts';
import { currentUrl, go } from '../router.ts';
import { spoken } from '../spoken.ts';
import { lastName, rememberName } from '../store/player-name.ts';
import { keepSeated, seatAddress } from '../store/seats.ts';
import { troubleText } from '../trouble-text.ts';
import { Button } from '../ui/button.tsx';
import { Frame } from '../ui/frame.tsx';
import { NameField } from '../ui/name-field.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { SideMark } from '../ui/side-mark.tsx';
import { words } from '../words.ts';
import { CHOICES, contentOf, OPPONENT_ORDER, opponentIn, planOf } from './new/choices.ts';
import { ClockRadios } from './new/clock-radios.tsx';
import { DropOutRadios } from './new/drop-out-radios.tsx';
import { FormatCard } from './new/format-card.tsx';
import { FormatCards } from './new/format-cards.tsx';
import type { Opened } from './new/opened.ts';
import { OwnScenario } from './new/own-scenario.tsx';
import { Radios } from './new/radios.tsx';

/** A bot cannot drop out; strangers may neither hold each other at the table nor end it. */
const DROP_OUTS_WITH: { readonly [K in Opponent]: readonly DropOut[] } = {
  friend: DROP_OUTS,
  anyone: ['wait', 'bot'],
  bot: [],
};

/** A place among `CHOICES`, or a file of one's own. */
type Chosen = number | 'own';

function firstChoice(search: URLSearchParams): Chosen {
  const [scenario, format] = [search.get('scenario'), search.get('format')];
  if (scenario === OWN_SCENARIO) return 'own';
  const fits = (choice: (typeof CHOICES)[number]) =>
    (scenario === null || choice.scenario === scenario) && (format === null || choice.format === format);
  if (scenario === null && format === null)
    return CHOICES.findIndex((choice) => choice.format === 'short-talks');
  return Math.max(0, CHOICES.findIndex(fits));
}

export function NewPage() {
  const t = words(pages).new;
  const search = currentUrl().searchParams;
  const asked = search.get('side');
  const [opponent, setOpponent] = useState(opponentIn(search));
  const [chosen, setChosen] = useState<Chosen>(firstChoice(search));
  const [own, setOwn] = useState<Opened | null>(null);
  const [ownFormat, setOwnFormat] = useState(search.get('format') ?? '');
  const [ownMissing, setOwnMissing] = useState(false);
  const [side, setSide] = useState<NewMatch['side']>(SIDES.find((one) => one === asked) ?? 'any');
  const [clockChosen, setClock] = useState(CLOCK_CHOICES.find((one) => one === search.get('clock')));
  const [dropOut, setDropOut] = useState(DROP_OUTS.find((one) => one === search.get('dropOut')) ?? 'wait');
  const [name, setName] = useState(lastName());
  const [missing, setMissing] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const form = useRef<HTMLFormElement>(null);
  const file = own?.ok ? own.file : null;
  const format = file?.scenario.formats.some(({ id }) => id === ownFormat)
    ? ownFormat
    : (file?.scenario.formats[0]?.id ?? '');
  const content = chosen === 'own' ? file && spoken(file.words) : contentOf(CHOICES[chosen]?.scenario ?? '');
  // A file that is not there yet has no sides: until then both chairs are called by what they are.
  const sides = content ? sideNames(content) : null;
  useEffect(() => {
    if (chosen !== 'own' || own !== null) return;
    import('./new/opened.ts').then(({ openKept }) => setOwn((now) => now ?? openKept()));
  }, [chosen, own]);
  const choice = chosen === 'own' ? null : CHOICES[chosen];
  const plan =
    choice === null ? file?.scenario.formats.find(({ id }) => id === format) : choice && planOf(choice);
  const dropOutChoices = DROP_OUTS_WITH[opponent].filter((one) => !plan || dropOutsIn(plan).includes(one));
  // A bot waits for ever; between people a turn has its time.
  const clock = clockChosen ?? (opponent === 'bot' ? 'off' : 'standard');
  const fitting = dropOutChoices.includes(dropOut) ? dropOut : 'wait';

  async function submit(event: Event) {
    event.preventDefault();
    const what = choice ?? (own?.ok && { scenario: own.written, format });
    setOwnMissing(!what);
    const typed = name.trim() || (opponent === 'bot' ? words(landing).newcomer : '');
    setMissing(!typed);
    if (!typed) form.current?.querySelector<HTMLElement>('.name-input')?.focus();
    if (!what || !typed || busy) return;
    setBusy(true);
    setTrouble(null);
    if (name.trim()) rememberName(typed);
    const wanted = { ...what, side, opponent, clock, dropOut: fitting, name: typed };
    const reply = await createMatch(wanted);
    setBusy(false);
    if (!reply.ok) return setTrouble(troubleText(reply.trouble));
    keepSeated(reply.value);
    go(seatAddress(reply.value));
  }

  return (
    <Frame wide>
      <PageTitle title={t.title[opponent]} />
      <p>{t.lead[opponent]}</p>
      <form ref={form} class="new-form" onSubmit={submit} noValidate>
        <Radios
          legend={t.against}
          value={opponent}
          onChange={setOpponent}
          options={OPPONENT_ORDER.map((value) => ({ value, label: t.opponents[value] }))}
        />
        <FormatCards chosen={chosen} onChoose={setChosen}>
          <FormatCard
            name={t.own.name}
            note={t.own.note}
            chosen={chosen === 'own'}
            onChoose={() => setChosen('own')}
          />
        </FormatCards>
        {chosen === 'own' && (
          <OwnScenario
            opened={own}
            format={format}
            missing={ownMissing}
            onOpen={setOwn}
            onFormat={setOwnFormat}
          />
        )}
        <Radios
          legend={t.side}
          value={side}
          onChange={setSide}
          options={[
            ...SIDES.map((value) => ({
              value,
              label: sides?.[value].name ?? t.parties[value],
              mark: <SideMark side={value} />,
            })),
            { value: 'any' as const, label: t.any },
          ]}
        />
        <ClockRadios value={clock} onChange={setClock} />
        <DropOutRadios choices={dropOutChoices} value={fitting} onChange={setDropOut} />
        <div class="new-foot">
          <NameField
            name={name}
            onName={setName}
            missing={missing && opponent !== 'bot'}
            optional={opponent === 'bot'}
          />
          <div class="new-start">
            {trouble && (
              <p class="notice bad" role="alert">
                {trouble}
              </p>
            )}
            <Button kind="primary" large type="submit" aria-disabled={busy}>
              {busy ? t.starting : t.start[opponent]}
            </Button>
          </div>
        </div>
      </form>
    </Frame>
  );
}
