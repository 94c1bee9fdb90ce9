import { useEffect, useId, useState } from 'preact/hooks';
import type { Listing } from '../../../shared/library-protocol.ts';
import type { MatchInfo } from '../../../shared/protocol.ts';
import type { AnySeat } from '../../../shared/rules/vocabulary.ts';
import { library } from '../../../shared/words/library.ts';
import { sayListing, type Trouble } from '../../net/http.ts';
import { pathTo } from '../../router.ts';
import { type Seat, seatAt } from '../../store/seats.ts';
import { troubleText } from '../../trouble-text.ts';
import { Button } from '../../ui/button.tsx';
import { fill, words } from '../../words.ts';

type Props = { readonly info: MatchInfo; readonly seat: AnySeat; readonly played: boolean };

/** Whether everybody may find the match: each player says so for themselves, and nobody hears what another said. */
export function ListingChoice({ info, seat, played }: Props) {
  const held = seatAt(info.match, seat);
  // A file's words would stand in the list unread by anybody, and a cancelled match has no result.
  return held && played && !info.ownScenario ? <Choice {...held} /> : null;
}

type State = { readonly kept: Listing | null; readonly is: 'idle' | 'busy' | Trouble };

function Choice({ match, secret }: Seat) {
  const t = words(library).listing;
  const [{ kept, is }, setState] = useState<State>({ kept: null, is: 'busy' });
  const [chosen, setChosen] = useState<boolean | null>(null);
  const id = useId();

  async function say(listed?: boolean): Promise<void> {
    setState(({ kept }) => ({ kept, is: 'busy' }));
    const reply = await sayListing(match, { secret, ...(listed !== undefined && { listed }) });
    setState((now) => (reply.ok ? { kept: reply.value, is: 'idle' } : { ...now, is: reply.trouble }));
  }
  useEffect(() => {
    say();
  }, [match, secret]);

  const value = chosen ?? kept?.own ?? kept?.proposed ?? false;
  return (
    <section class="no-print" aria-labelledby={id}>
      <h2 id={id}>{t.title}</h2>
      <form
        class="card listing-choice"
        onSubmit={(event) => {
          event.preventDefault();
          say(value);
        }}
      >
        <fieldset>
          <legend>{t.ask}</legend>
          <p>{t.what}</p>
          <p>{t.all}</p>
          {kept?.own === null && kept.proposed && <p>{t.proposed}</p>}
          {[true, false].map((yes) => (
            <label key={String(yes)} class="listing-answer">
              <input
                type="radio"
                name={`${id}-listed`}
                checked={value === yes}
                onChange={() => setChosen(yes)}
              />
              {yes ? t.yes : t.no}
            </label>
          ))}
        </fieldset>
        <div class="row">
          <Button type="submit" aria-disabled={is === 'busy'}>
            {t.save}
          </Button>
          <a href={pathTo({ page: 'library' })}>{t.open}</a>
        </div>
        <p class="listing-stands" role="status">
          {typeof is === 'object' ? fill(t.failed, { reason: troubleText(is) }) : kept && standsText(kept)}
        </p>
      </form>
    </section>
  );
}

function standsText({ own, listed }: Listing): string {
  const { stands } = words(library).listing;
  if (listed) return stands.listed;
  if (own === null) return stands.nothing;
  return own ? stands.waiting : stands.no;
}
