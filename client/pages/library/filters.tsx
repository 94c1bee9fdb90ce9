import { LISTED_ENDINGS, LISTED_RESULTS, type Library } from '../../../shared/library-protocol.ts';
import { type BySide, SIDES } from '../../../shared/rules/vocabulary.ts';
import { sideNames } from '../../../shared/scenarios/side-names.ts';
import { library } from '../../../shared/words/library.ts';
import { spoken } from '../../spoken.ts';
import { buttonClass } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { fill, words } from '../../words.ts';
import { type Asked, libraryAddress } from './asked.ts';

type Catalogue = Library['catalogue'];
type Choice = { readonly value: string; readonly name: string };
type Props = {
  readonly asked: Asked;
  readonly catalogue: Catalogue;
  readonly onAsk: (asked: Asked) => void;
};

export function Filters({ asked, catalogue, onAsk }: Props) {
  const t = words(library).filters;
  const here = catalogue.filter(({ scenario }) => !asked.scenario || scenario === asked.scenario);
  const formats = here.map(({ format, about }) => ({
    value: format,
    name: spoken(about)?.format.name ?? format,
  }));
  const names = sidesOf(asked.scenario ? here : []);
  const results = SIDES.flatMap((side) =>
    LISTED_RESULTS.map((result) => ({
      value: `${side} ${result}`,
      name: fill(t.results[result], { side: names[side] }),
    })),
  );
  const endings = LISTED_ENDINGS.map((ending) => ({ value: ending, name: t.endings[ending] }));
  const { page: _, side, result, ...rest } = asked;
  const seat = side && result ? { side, result } : {};

  function askResult(value: string): void {
    const [nextSide = '', nextResult = ''] = value.split(' ');
    onAsk({ ...rest, side: nextSide, result: nextResult });
  }

  return (
    <section class="library-filters no-print" aria-label={t.title}>
      <Choices
        label={t.scenario}
        any={t.anyScenario}
        value={asked.scenario}
        choices={scenariosOf(catalogue)}
        // A format belongs to its scenario.
        onChoose={(scenario) => onAsk({ ...rest, ...seat, scenario, format: '' })}
      />
      <Choices
        label={t.format}
        any={t.anyFormat}
        value={asked.format}
        choices={formats}
        onChoose={(format) =>
          onAsk({ ...rest, ...seat, scenario: ownerOf(format, here) ?? rest.scenario ?? '', format })
        }
      />
      <Choices
        label={t.ending}
        any={t.anyEnding}
        value={asked.ending}
        choices={endings}
        onChoose={(ending) => onAsk({ ...rest, ...seat, ending })}
      />
      <Choices
        label={t.result}
        any={t.anyResult}
        value={side && result && `${side} ${result}`}
        choices={results}
        onChoose={askResult}
      />
      <a class={buttonClass({ kind: 'quiet' })} href={libraryAddress({})}>
        {t.clear}
      </a>
    </section>
  );
}

type ChoicesProps = {
  readonly label: string;
  /** What not choosing is called. */
  readonly any: string;
  readonly value: string | undefined;
  readonly choices: readonly Choice[];
  readonly onChoose: (value: string) => void;
};

function Choices({ label, any, value, choices, onChoose }: ChoicesProps) {
  return (
    <Field label={label}>
      {(wiring) => (
        <select {...wiring} value={value ?? ''} onChange={(event) => onChoose(event.currentTarget.value)}>
          <option value="">{any}</option>
          {choices.map(({ value: id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function scenariosOf(catalogue: Catalogue): readonly Choice[] {
  const named = catalogue.map(({ scenario, about }) => [scenario, spoken(about)?.title ?? scenario] as const);
  return [...new Map(named)].map(([value, name]) => ({ value, name }));
}

/** Choosing a format chooses its scenario, if only one has it. */
function ownerOf(format: string, catalogue: Catalogue): string | undefined {
  const owners = catalogue.filter((one) => one.format === format);
  return owners.length === 1 ? owners[0]?.scenario : undefined;
}

function sidesOf(catalogue: Catalogue): BySide<string> {
  const about = catalogue[0] && spoken(catalogue[0].about);
  if (!about) return words(library).filters.sides;
  const { us, cuba } = sideNames(about);
  return { us: us.name, cuba: cuba.name };
}
