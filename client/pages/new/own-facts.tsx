import { useEffect, useState } from 'preact/hooks';
import { SIDES } from '../../../shared/rules/vocabulary.ts';
import { pages } from '../../../shared/words/pages.ts';
import { spoken } from '../../spoken.ts';
import { SideMark } from '../../ui/side-mark.tsx';
import { fill, lang, words } from '../../words.ts';
import type { Opened } from './opened.ts';
import { textsOf, type Worth, worthSigning } from './worth-signing.ts';

type Props = { readonly opened: Extract<Opened, { ok: true }>; readonly format: string };

/** What the file holds, and whether there is anything in it for both sides. */
export function OwnFacts({ opened, format: id }: Props) {
  const t = words(pages).new.own;
  const { scenario, words: told } = opened.file;
  const content = spoken(told);
  const format = scenario.formats.find((one) => one.id === id);
  const [worth, setWorth] = useState<Worth | null>(null);
  useEffect(() => {
    let gone = false;
    setWorth(null);
    if (format)
      worthSigning(scenario, format).then((found) => {
        if (!gone) setWorth(found);
      });
    return () => {
      gone = true;
    };
  }, [scenario, format]);
  if (!format || !content) return null;
  const warnings = opened.warnings(lang.value);
  return (
    <div class="own-facts">
      <h3>{content.title}</h3>
      <p>{content.tagline}</p>
      <ul>
        <li>
          {SIDES.map((side) => (
            <span key={side} class="side-name">
              <SideMark side={side} /> {content.sides[side].name}{' '}
            </span>
          ))}
        </li>
        <li>{fill(t.issues, { issues: format.issues.length, rounds: format.rounds.length })}</li>
        <li>{fill(t.texts, { texts: textsOf(scenario, format) })}</li>
        <li>
          <span role="status">{worth === null ? t.reckoning : worthText(worth)}</span>
        </li>
        {!told[lang.value] && <li>{t.oneLanguage}</li>}
        {warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
    </div>
  );
}

function worthText({ pairs, suited, ratified }: Worth): string {
  const t = words(pages).new.own;
  if (suited === 0) return t.nothing;
  if (ratified === 0) return t.noHome;
  return ratified === pairs ? t.everywhere : fill(t.somewhere, { ratified, pairs });
}
