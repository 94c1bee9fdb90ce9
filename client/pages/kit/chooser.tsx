import { SCENARIOS } from '../../../shared/scenarios/index.ts';
import { briefChoices } from '../../../shared/scenarios/role-brief.ts';
import { sideNames } from '../../../shared/scenarios/side-names.ts';
import { kit } from '../../../shared/words/kit.ts';
import { currentUrl, rewriteAddress } from '../../router.ts';
import { Field } from '../../ui/field.tsx';
import { words } from '../../words.ts';
import { contentOf } from '../new/choices.ts';
import type { Chosen } from './chosen.ts';

type Props = { readonly chosen: Chosen; readonly of: readonly ('scenario' | 'format' | 'side')[] };

/** Which talks, how long, and whose instructions; as much of it as a page is about. */
export function Chooser({ chosen: { scenario, content, format, side, variant }, of }: Props) {
  const t = words(kit).choose;
  const names = sideNames(content);
  const briefs = briefChoices(scenario).filter((one) => one.format === format);
  const lists = {
    scenario: {
      value: scenario.id,
      options: Object.keys(SCENARIOS).map((id) => ({ value: id, name: contentOf(id).title })),
    },
    format: {
      value: format,
      options: scenario.formats.map(({ id }) => ({ value: id, name: content.formats[id]?.name ?? id })),
    },
    side: {
      value: `${side} ${variant}`,
      options: briefs.map((one) => ({
        value: `${one.side} ${one.variant}`,
        name: `${names[one.side].name}: ${content.variants[one.side][one.variant]?.name ?? one.variant}`,
      })),
    },
  };
  function choose(what: (typeof of)[number], value: string): void {
    const url = new URL(currentUrl());
    const [first = '', second = ''] = value.split(' ');
    url.searchParams.set(what, first);
    if (what === 'side') url.searchParams.set('variant', second);
    rewriteAddress(url.href);
  }
  return (
    <section class="kit-chooser no-print" aria-label={t.title}>
      {of.map((what) => (
        <Field key={what} label={t[what]}>
          {(wiring) => (
            <select
              {...wiring}
              value={lists[what].value}
              onChange={(event) => choose(what, event.currentTarget.value)}
            >
              {lists[what].options.map(({ value, name }) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      ))}
    </section>
  );
}
