import type { ScenarioWords } from '../../../../rules/scenario-words.ts';

export const dispatches = {
  'boats-doubled': {
    headline: 'Twice as many boats',
    body: 'In December more than twice as many Cubans set out by sea as a year before, 481 people. Many fear that the U.S. will end its special treatment. The Coast Guard says that nothing has changed.',
  },
  'prisoners-freed': {
    headline: 'All 53 are free',
    body: 'U.S. officials confirm that Cuba has freed the 53 people it promised to release in December. Some activists doubt that the list is complete. In Havana not everybody is pleased to have spent this card.',
  },
  'rules-in-force': {
    headline: 'New rules in force',
    body: 'Since 16 January travel to Cuba, money transfers to families and telephone business have been easier. Companies welcome it, opponents in Congress protest. Havana calls it a step, and says that the blockade remains.',
  },
  'senators-in-havana': {
    headline: 'Senators visit Havana',
    body: 'Members of Congress led by Senator Leahy spend three days in Havana. They meet the foreign minister, the Cardinal and dissidents, and say that many at home want the talks to succeed.',
  },
  'state-of-the-union': {
    headline: 'The President asks Congress',
    body: 'In his State of the Union address the President asks Congress to begin ending the embargo. Alan Gross, freed in December, is in the hall. Opponents have brought the daughter of a Cuban dissident.',
  },
  'russian-ship': {
    headline: 'A Russian ship in port',
    body: 'A Russian intelligence ship has docked in Havana on the eve of the talks. The Pentagon shrugs. In Washington some ask what it means; in Havana some are glad to be reminded of old friends.',
  },
  'breakfast-with-critics': {
    headline: 'Breakfast with critics',
    body: 'The day after the first round the head of the U.S. delegation had breakfast with seven Cuban dissidents. One invited guest stayed away in protest at the talks. Havana says that such people represent nobody.',
  },
  'letter-from-fidel': {
    headline: 'A letter from Fidel Castro',
    body: 'After weeks of silence Fidel Castro writes to students. He does not trust the policy of the United States, but he does not reject a peaceful solution. In Havana this is read as a cautious yes.',
  },
  'speech-in-costa-rica': {
    headline: 'A price is named',
    body: 'At a Latin American summit in Costa Rica, President Raúl Castro says that normal relations need an end to the blockade, the return of Guantánamo and compensation. Critics in Washington quote him with satisfaction.',
  },
  'movement-and-conduct': {
    headline: 'Movement and conduct',
    body: "Cuba's chief negotiator says in an interview that freer movement for U.S. diplomats depends on how they behave. Now both sides have a public position to defend.",
  },
  'hearings-in-congress': {
    headline: 'Hearings in Congress',
    body: 'In both houses of Congress the U.S. negotiator faces hard questions. Will diplomats give up meeting dissidents? No, she says. Is Guantánamo on the table? No. Her answers are now on record.',
  },
  'export-bill': {
    headline: 'A bill for free trade',
    body: 'Senators of both parties propose to lift the trade embargo so that farmers can sell to Cuba. It has little chance of passing soon, but it shows that the wind can turn.',
  },
  'side-talks-dated': {
    headline: 'Experts get their dates',
    body: 'After the February meeting both sides announce separate expert talks in the coming weeks: on flights, telephones, human trafficking and more. Small agreements may come before the large one.',
  },
  'venezuela-order': {
    headline: 'Sanctions on Venezuela',
    body: 'The President declares Venezuela a threat to national security and puts sanctions on seven officials. Havana stands by its ally and protests. The talks go on, but the tone has changed.',
  },
  'telephone-link': {
    headline: 'A direct line',
    body: 'For the first time in years a telephone call can go straight from the United States to Cuba. A U.S. company and the Cuban state firm have signed. Families notice at once.',
  },
  'caracas-speech': {
    headline: 'Hard words in Caracas',
    body: 'At a summit in Caracas Raúl Castro attacks U.S. policy towards Venezuela. In Washington the opponents of the talks take note. The negotiators keep their voices low.',
  },
  'presidents-in-panama': {
    headline: 'Two presidents, one table',
    body: 'At the summit in Panama Barack Obama and Raúl Castro shake hands and sit down to talk, the first such meeting in more than half a century. Castro calls Obama an honest man.',
  },
  'senator-for-president': {
    headline: 'A rival for the White House',
    body: 'A senator from Florida, the son of Cuban immigrants and a critic of the opening, enters the race for president. Opponents of the talks now have a national voice, and the clock of 2016 is ticking.',
  },
  'governor-in-havana': {
    headline: 'A governor brings business',
    body: 'The governor of New York spends two days in Havana with heads of companies. They see the new port of Mariel, meet ministers and speak of trade to come. The photographs please business on both shores.',
  },
  'visit-to-the-pope': {
    headline: 'Thanks in the Vatican',
    body: "Raúl Castro visits Pope Francis and thanks him for his part in bringing the two countries together. The Pope's blessing is welcome in Havana, and carries weight in Washington too.",
  },
  'senators-ask': {
    headline: 'Senators ask about police',
    body: 'The U.S. negotiator tells senators that there will be no embassy unless diplomats can leave the capital and visitors are not harassed. She expects it to work under limits, as in some other countries.',
  },
} satisfies ScenarioWords['dispatches'];
