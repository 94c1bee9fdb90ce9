import './new/new.css';
import { useState } from 'preact/hooks';
import { ODDS, type Odd } from '../../shared/class-protocol.ts';
import { type ClockChoice, DROP_OUTS, type DropOut, dropOutsIn } from '../../shared/protocol.ts';
import { LANGS } from '../../shared/rules/vocabulary.ts';
import type { Talk } from '../../shared/talk.ts';
import { classroom } from '../../shared/words/class.ts';
import { classPlan } from '../../shared/words/class-plan.ts';
import { classStudents } from '../../shared/words/class-students.ts';
import { classSurvey } from '../../shared/words/class-survey.ts';
import { createClass } from '../net/class-http.ts';
import { go } from '../router.ts';
import { classAddress, keepMade } from '../store/classes.ts';
import { troubleText } from '../trouble-text.ts';
import { Button } from '../ui/button.tsx';
import { Frame } from '../ui/frame.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { PrivacyLink } from '../ui/privacy-link.tsx';
import { lang as current, words } from '../words.ts';
import { TalkRadios } from './class/talk-settings.tsx';
import { TeamSizeRadios } from './class/team-size-radios.tsx';
import { CHOICES, planOf } from './new/choices.ts';
import { ClockRadios } from './new/clock-radios.tsx';
import { DropOutRadios } from './new/drop-out-radios.tsx';
import { FormatCards } from './new/format-cards.tsx';
import { Radios } from './new/radios.tsx';
import { TickCard } from './new/tick-card.tsx';

/** Sets a class up: a few choices, each with what most lessons need, and one button. */
export function NewClassPage() {
  const t = words(classroom).new;
  const s = words(classStudents);
  const plans = words(classPlan).coach;
  const asked = words(classSurvey).board;
  const [chosen, setChosen] = useState(CHOICES.findIndex(({ format }) => format === 'short-talks'));
  const [clock, setClock] = useState<ClockChoice>('standard');
  const [wanted, setDropOut] = useState<DropOut>('bot');
  const [teamSize, setTeamSize] = useState(1);
  const [odd, setOdd] = useState<Odd>('bot');
  const [talk, setTalk] = useState<Talk>('free');
  const [knock, setKnock] = useState(false);
  const [coach, setCoach] = useState(true);
  const [survey, setSurvey] = useState(false);
  const [lang, setLang] = useState(current.value);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const choice = CHOICES[chosen];
  const plan = choice && planOf(choice);
  const dropOuts = DROP_OUTS.filter((one) => !plan || dropOutsIn(plan).includes(one));
  const dropOut = dropOuts.includes(wanted) ? wanted : 'wait';

  async function submit(event: Event) {
    event.preventDefault();
    if (!choice || busy) return;
    setBusy(true);
    setTrouble(null);
    const reply = await createClass({
      ...choice,
      clock,
      dropOut,
      teamSize,
      odd,
      lang,
      talk,
      knock,
      coach,
      survey,
    });
    setBusy(false);
    if (!reply.ok) return setTrouble(troubleText(reply.trouble));
    keepMade(reply.value, lang);
    go(classAddress({ class: reply.value.class, role: 'teacher' }));
  }

  return (
    <Frame wide>
      <PageTitle title={t.title} />
      <p>{t.lead}</p>
      <form class="new-form" onSubmit={submit} noValidate>
        <FormatCards chosen={chosen} onChoose={setChosen} />
        <TeamSizeRadios value={teamSize} onChange={setTeamSize} />
        {teamSize === 1 && (
          <Radios
            legend={s.odd.legend}
            value={odd}
            onChange={setOdd}
            options={ODDS.map((value) => ({
              value,
              label: s.odd.labels[value],
              note: s.odd.notes[value],
            }))}
          />
        )}
        <ClockRadios value={clock} onChange={setClock} />
        <DropOutRadios choices={dropOuts} value={dropOut} onChange={setDropOut} />
        <TalkRadios value={talk} onChange={setTalk} />
        <Radios
          legend={t.lang}
          value={lang}
          onChange={setLang}
          options={LANGS.map((value) => ({ value, label: t.langs[value] }))}
        />
        <fieldset>
          <legend>{s.doorLegend}</legend>
          <TickCard label={s.knock} note={s.knockNote} checked={knock} onChange={setKnock} />
        </fieldset>
        <fieldset>
          <legend>{s.besides}</legend>
          <div class="radios">
            <TickCard label={plans.open} note={plans.note} checked={coach} onChange={setCoach} />
            <TickCard label={asked.on} note={asked.note} checked={survey} onChange={setSurvey} />
          </div>
        </fieldset>
        <div class="new-foot">
          <div class="new-start">
            {trouble && (
              <p class="notice bad" role="alert">
                {trouble}
              </p>
            )}
            <Button kind="primary" large type="submit" aria-disabled={busy}>
              {busy ? t.starting : t.start}
            </Button>
          </div>
        </div>
      </form>
      <PrivacyLink />
    </Frame>
  );
}
