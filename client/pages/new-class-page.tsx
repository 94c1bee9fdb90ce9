import './new/new.css';
import { useState } from 'preact/hooks';
import { CLOCK_CHOICES, DROP_OUTS, dropOutsIn } from '../../shared/protocol.ts';
import { LANGS } from '../../shared/rules/vocabulary.ts';
import { classroom } from '../../shared/words/class.ts';
import { pages } from '../../shared/words/pages.ts';
import { createClass } from '../net/class-http.ts';
import { go } from '../router.ts';
import { classAddress, keepMade } from '../store/classes.ts';
import { troubleText } from '../trouble-text.ts';
import { Button } from '../ui/button.tsx';
import { Frame } from '../ui/frame.tsx';
import { PageTitle } from '../ui/page-title.tsx';
import { lang as current, words } from '../words.ts';
import { CHOICES, contentOf, planOf } from './new/choices.ts';
import { FormatCard } from './new/format-card.tsx';
import { Radios } from './new/radios.tsx';

/** Sets a class up: four choices, each with what most lessons need, and one button. */
export function NewClassPage() {
  const t = words(classroom).new;
  const choices = words(pages).new;
  const [chosen, setChosen] = useState(CHOICES.findIndex(({ format }) => format === 'short-talks'));
  const [clock, setClock] = useState<(typeof CLOCK_CHOICES)[number]>('standard');
  const [wanted, setDropOut] = useState<(typeof DROP_OUTS)[number]>('bot');
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
    const reply = await createClass({ ...choice, clock, dropOut, lang });
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
        <fieldset>
          <legend>{choices.format}</legend>
          <div class="format-cards">
            {CHOICES.map(({ scenario, format }, place) => (
              <FormatCard
                key={`${scenario} ${format}`}
                {...(contentOf(scenario).formats[format] ?? { name: format, note: '' })}
                chosen={place === chosen}
                onChoose={() => setChosen(place)}
              />
            ))}
          </div>
        </fieldset>
        <Radios
          legend={choices.clock}
          value={clock}
          onChange={setClock}
          options={CLOCK_CHOICES.map((value) => ({
            value,
            label: choices.clocks[value],
            note: choices.clockNotes[value],
          }))}
        />
        {dropOuts.length > 1 && (
          <Radios
            legend={choices.dropOut}
            value={dropOut}
            onChange={setDropOut}
            options={dropOuts.map((value) => ({
              value,
              label: choices.dropOuts[value],
              note: choices.dropOutNotes[value],
            }))}
          />
        )}
        <Radios
          legend={t.lang}
          value={lang}
          onChange={setLang}
          options={LANGS.map((value) => ({ value, label: t.langs[value] }))}
        />
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
    </Frame>
  );
}
