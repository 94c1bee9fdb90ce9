import ban from 'lucide-static/icons/ban.svg?raw';
import type { ScenarioWords } from '../../../shared/rules/scenario-words.ts';
import type { Brief } from '../../../shared/rules/view-types.ts';
import { pages } from '../../../shared/words/pages.ts';
import { issueName, optionWords } from '../../option-words.ts';
import { privacy } from '../../store/privacy.ts';
import { Icon } from '../../ui/icon.tsx';
import { words } from '../../words.ts';

type Props = { readonly own: NonNullable<Brief['own']>; readonly content: ScenarioWords };

export function RedLines({ own, content }: Props) {
  const t = words(pages).briefing;
  const lines = Object.entries(own.sheet.redLines).flatMap(([issue, options]) =>
    options.map((option) => ({ issue, option })),
  );
  if (lines.length === 0) return <p>{t.noRedLines}</p>;
  return (
    <>
      <p>{t.redLinesText}</p>
      {privacy.value ? (
        <p class="covered">{t.prioritiesHidden}</p>
      ) : (
        <ul class="red-lines">
          {lines.map(({ issue, option }) => (
            <li key={`${issue} ${option}`}>
              <Icon svg={ban} />
              <span>
                <b>
                  {issueName(content, issue)}: {optionWords(content, issue, option).short}
                </b>
                <br />
                {optionWords(content, issue, option).long}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
