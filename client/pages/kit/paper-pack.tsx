import './pack/pack.css';
import { compileSetup } from '../../../shared/rules/compile.ts';
import { SIDES } from '../../../shared/rules/vocabulary.ts';
import { briefChoices } from '../../../shared/scenarios/role-brief.ts';
import type { Chosen } from './chosen.ts';
import { PackHome } from './pack/pack-home.tsx';
import { PackNews } from './pack/pack-news.tsx';
import { PackOptions } from './pack/pack-options.tsx';
import { PackPoints } from './pack/pack-points.tsx';
import { PackRounds } from './pack/pack-rounds.tsx';
import { PackRules } from './pack/pack-rules.tsx';
import { PackScore } from './pack/pack-score.tsx';

/** The whole game of a format on paper: what all read, what each delegation reads alone, and what is written on. */
export function PaperPack({ chosen: { scenario, content, format } }: { readonly chosen: Chosen }) {
  const setup = compileSetup(scenario, format, { seed: 'kit', clock: 'off' });
  const both = { setup, content };
  const choices = briefChoices(scenario).filter((one) => one.format === format);
  return (
    <>
      <PackRules setup={setup} />
      <PackOptions {...both} />
      <PackRounds {...both} />
      {SIDES.map((side) => (
        <PackHome key={side} {...both} side={side} />
      ))}
      {choices.map((choice) => (
        <PackPoints key={`${choice.side} ${choice.variant}`} {...both} scenario={scenario} choice={choice} />
      ))}
      <PackNews {...both} />
      <PackScore {...both} />
    </>
  );
}
