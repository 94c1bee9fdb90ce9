import type { ScenarioWords } from '../../../scenario-words.ts';
import { instructionsCuba } from './instructions-cuba.ts';
import { instructionsUs } from './instructions-us.ts';

export const briefs = {
  us: {
    'working-embassy': {
      name: 'An embassy that works',
      opening:
        'You lead the U.S. delegation. The President wants relations that work on the day after the ceremony. What follows stands in the order in which it matters to you: hold on to what comes first, trade with what comes last, and give nothing away for free.',
      on: instructionsUs['working-embassy'],
      closing:
        'No agreement is better than a bad one: the interests section works, after a fashion, and the January rules stay. But every round without a signature costs the President standing in the region.',
    },
    'rights-and-claims': {
      name: 'Rights and claims first',
      opening:
        'You lead the U.S. delegation. Congress has changed hands and will judge you by what Cubans and American owners gain: bring home something that can be shown. What follows stands in the order in which it matters to you. Ask for processes with dates, and pay with what comes last.',
      on: instructionsUs['rights-and-claims'],
      closing:
        'Without a text we go on as before, and we can live with that. But the President has spent much of his credit on these talks, and every round without a signature costs us more of it.',
    },
  },
  cuba: {
    'list-and-bank': {
      name: 'The list and the bank',
      opening:
        'You lead the Cuban delegation. The country needs doors that really open, not a ceremony in front of them. What follows stands in the order in which it matters to you: hold on to what comes first. Let the rest be asked for, and let each thing be paid for.',
      on: instructionsCuba['list-and-bank'],
      closing:
        'Without a text we wait, as we have for fifty years. We have friends in Caracas, Moscow and Beijing, and the vote of the United Nations. But oil is cheap, Venezuela is in difficulty, and every round without a signature costs us.',
    },
    'embargo-and-people': {
      name: 'The blockade and our people',
      opening:
        'You lead the Cuban delegation. Symbols are fine; daily life is better. What follows stands in the order in which it matters to you: hold on to what comes first, and use what comes last where Washington cares and we do not.',
      on: instructionsCuba['embargo-and-people'],
      closing:
        'Without a text we wait, as we have for fifty years, and the region stands with us. But the economy needs air before Venezuelan help shrinks, and every round without a signature costs us.',
    },
  },
} satisfies ScenarioWords['variants'];
