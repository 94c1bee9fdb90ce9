import type { EventType } from './events.ts';
import { branchFacts } from './facts/branch-facts.ts';
import { dinnerFacts } from './facts/dinner-facts.ts';
import type { FactRules } from './facts/fact-rules.ts';
import { hostFacts } from './facts/host-facts.ts';
import { lastCallFacts } from './facts/last-call-facts.ts';
import { newspaperFacts } from './facts/newspaper-facts.ts';
import { plenaryFacts } from './facts/plenary-facts.ts';
import { pressFacts } from './facts/press-facts.ts';
import { rankingFacts } from './facts/ranking-facts.ts';
import { roundFacts } from './facts/round-facts.ts';
import { signatureFacts } from './facts/signature-facts.ts';
import { teamFacts } from './facts/team-facts.ts';

/** Every fact and how it is folded. The compiler refuses a fact that is missing here. */
export const EVENT_RULES: FactRules<Exclude<EventType, 'created'>> = {
  ...roundFacts,
  ...dinnerFacts,
  ...plenaryFacts,
  ...pressFacts,
  ...signatureFacts,
  ...lastCallFacts,
  ...rankingFacts,
  ...hostFacts,
  ...branchFacts,
  ...teamFacts,
  ...newspaperFacts,
};
