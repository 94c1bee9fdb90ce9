import type { ScenarioWords } from '../../../shared/rules/scenario-words.ts';
import type { Instruction } from '../../../shared/scenarios/instructions.ts';
import { issueName } from '../../option-words.ts';

type Props = { readonly page: readonly Instruction[]; readonly content: ScenarioWords };

/** One page of instructions; a paragraph on an issue begins with its name. */
export function InstructionPage({ page, content }: Props) {
  return (
    <>
      {page.map(({ issue, text }) => (
        <p key={text}>
          {issue !== null && <b>{issueName(content, issue)}. </b>}
          {text}
        </p>
      ))}
    </>
  );
}
