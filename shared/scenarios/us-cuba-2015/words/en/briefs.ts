import type { ScenarioWords } from '../../../../rules/scenario-words.ts';
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
      linkage: {
        'early-and-working': 'An early opening is worth more when the people inside can do their work.',
        'flag-without-work':
          'An early flag over an embassy that may not work would be hard to explain at home.',
      },
    },
    'rights-and-claims': {
      name: 'Rights and claims first',
      opening:
        'You lead the U.S. delegation. Congress has changed hands and will judge you by what Cubans and American owners gain: bring home something that can be shown. What follows stands in the order in which it matters to you. Ask for processes with dates, and pay with what comes last.',
      on: instructionsUs['rights-and-claims'],
      closing:
        'Without a text we go on as before, and we can live with that. But the President has spent much of his credit on these talks, and every round without a signature costs us more of it.',
      linkage: {
        'release-that-lasts': 'People who are freed stay free where somebody from outside can come and look.',
        'owners-and-victims':
          'Owners and victims have both waited long; an answer to both is a result that Congress understands.',
      },
    },
    'opening-to-people': {
      name: 'An opening to people',
      opening:
        'You lead the U.S. delegation. The President believes that contact will do more for the Cuban people than isolation did. What follows stands in the order in which it matters to you: hold on to what comes first. What comes last Havana often wants badly, so let each of those things open a door.',
      on: instructionsUs['opening-to-people'],
      closing:
        'Without a text the January rules go on: more travel, more money sent to families. Time may work for us. But this President has two years left, and every round without a signature uses up a part of them.',
      linkage: {
        'day-to-remember':
          'An early opening with the Secretary at the flagpole would be a day that people remember.',
        'money-for-small-business': 'Easier rules reach small businesses only if a bank moves their money.',
      },
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
      linkage: {
        'list-opens-banks': 'Off the list and with written cover, banks elsewhere will dare to serve us too.',
        'listed-without-a-bank':
          'Still listed and still without a bank: on that ground no embassy can be built.',
      },
    },
    'embargo-and-people': {
      name: 'The blockade and our people',
      opening:
        'You lead the Cuban delegation. Symbols are fine; daily life is better. What follows stands in the order in which it matters to you: hold on to what comes first, and use what comes last where Washington cares and we do not.',
      on: instructionsCuba['embargo-and-people'],
      closing:
        'Without a text we wait, as we have for fifty years, and the region stands with us. But the economy needs air before Venezuelan help shrinks, and every round without a signature costs us.',
      linkage: {
        'end-of-the-drain': 'To end one of the two policies moves the drain elsewhere; to end both stops it.',
        'licences-need-a-bank': 'Wide licences stay paper until a bank is allowed to serve them.',
      },
    },
    'sovereignty-first': {
      name: 'Sovereignty first',
      opening:
        'You lead the Cuban delegation. We come to this table as equals, and whatever treats Cuba as less than a state matters most. What follows stands in the order in which it matters to you: hold on to what comes first. Let what comes last be asked for, and let each thing be paid for.',
      on: instructionsCuba['sovereignty-first'],
      closing:
        'Without a text we wait, as we have for fifty years, and owe nobody an explanation. The region stands with us. But Venezuelan help may shrink, people hope for change, and every round without a signature costs us.',
      linkage: {
        'own-house':
          'If neither our courts nor our system enter the text, we can say that nothing of ours was for sale.',
        'all-doors-at-once':
          'An embassy at once and free movement at once: for the services, too much in one day.',
      },
    },
  },
} satisfies ScenarioWords['variants'];
