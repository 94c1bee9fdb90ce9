import type { ScenarioWords } from '../../../scenario-words.ts';

export const briefs = {
  us: {
    'working-embassy': {
      name: 'An embassy that works',
      pages: [
        'You lead the U.S. delegation. The President wants an embassy in Havana, and wants it to be a real one. What matters most are the working conditions of our diplomats and an early opening. A flag over a building whose people cannot leave the city would help nobody.',
        'You can give more than the other side may think. Leaving the terrorism list, licences within the law, a bank, even the programme for doctors cost the White House little. Do not give them away one by one: each is worth most when it buys something on your first two points.',
        'Some things you may not sign. Do not accept that the old limits on diplomats stay. Do not let a text call the listing unjust. Do not promise to stop meeting people who think differently: Congress has asked about it three times. And remember that only Congress can lift the embargo.',
        'No agreement is better than a bad one: the interests section works, after a fashion, and the January rules stay. But every round without a signature costs the President standing in the region.',
      ],
    },
    'rights-and-claims': {
      name: 'Rights and claims first',
      pages: [
        'You lead the U.S. delegation. Congress has changed hands and will judge you by what Cubans and American owners gain. What matters most are democratic rights; then the certified property claims, the people in prison and the fugitives. Our diplomats must be able to travel and see all this. Bring home something that can be shown.',
        'The day on which the embassies open matters less than the newspapers say. You can move there, and on the terrorism list, the bank, the doctors and the licences, if rights or claims move in return. Ask for processes with dates: they count for more than fine words.',
        'Some things you may not sign. Do not let a text call the listing unjust, and do not promise to end our contacts with people who think differently. Do not promise what only Congress can give: neither the embargo nor the Adjustment Act is yours to lift.',
        'Without a text we go on as before, and we can live with that. But the President has spent much of his credit on these talks, and every round without a signature costs us more of it.',
      ],
    },
  },
  cuba: {
    'list-and-bank': {
      name: 'The list and the bank',
      pages: [
        'You lead the Cuban delegation. What the country needs first is to leave the terrorism list, with a date and without a confession. As long as our name stands there no bank will serve us, and a mission without a bank cannot become an embassy. Next come the conduct of foreign diplomats, the programme that lures our doctors, and the blockade.',
        'You can give on the day the embassies open, on further releases that we decide ourselves, and on a process for claims. For the U.S. these are large matters; for us they are bearable. Let them be asked for, and let each be paid for with the list, the bank or the doctors.',
        'Some things you may not sign. The list must not depend on people to whom Cuba gave asylum. Nobody who was granted asylum is handed over. Our political system is not written at this table. On the movement of diplomats be slow: the services at home watch this closely.',
        'Without a text we wait, as we have for fifty years. We have friends in Caracas, Moscow and Beijing, and the vote of the United Nations. But oil is cheap, Venezuela is in difficulty, and every round without a signature costs us.',
      ],
    },
    'embargo-and-people': {
      name: 'The blockade and our people',
      pages: [
        "You lead the Cuban delegation. Symbols are fine; daily life is better. What matters most is to loosen the blockade as far as the President's powers reach, and to end the policies that draw our people away: the privilege for those who reach the coast, and the programme that lures our doctors.",
        'The terrorism list matters too, but its end is coming by itself. You can give on the date of the embassies, on a process for claims, on cases that we review by our own decision. Use them where Washington cares and we do not. A flag is cheap; a licence feeds people.',
        'Some things you may not sign. No releases as a condition for embassies. Nobody who was granted asylum is handed over. No laws of ours are promised to a foreign government. On the movement of diplomats be careful: a step is possible, a leap is not.',
        'Without a text we wait, as we have for fifty years, and the region stands with us. But the economy needs air before Venezuelan help shrinks, and every round without a signature costs us.',
      ],
    },
  },
} satisfies ScenarioWords['variants'];
