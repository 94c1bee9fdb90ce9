import type { ScenarioWords } from '../../../../rules/scenario-words.ts';

export const formats = {
  'short-talks': { name: 'Short talks', note: '6 issues, 2 rounds, about 20 minutes: one lesson.' },
  'class-period': { name: 'Class period', note: '9 issues, 3 rounds, about 31 minutes: one long lesson.' },
  'full-talks': { name: 'Full talks', note: '12 issues, 4 rounds, about 63 minutes: seminar and teams.' },
  correspondence: {
    name: 'By correspondence',
    note: '12 issues, 4 rounds, a day or two for each step: some weeks online.',
  },
} satisfies ScenarioWords['formats'];

export const background = [
  {
    title: 'Ninety miles apart',
    text: "Ninety miles of sea lie between Florida and Cuba. Until 1959 American companies owned much of the island's industry and land. The revolution took them over; Washington stopped trade and, on 3 January 1961, broke off relations. An invasion by exiles whom Washington had trained failed in 1961. In 1962 the missile crisis brought the world close to war.",
  },
  {
    title: 'Fifty years of habit',
    text: 'For half a century each side explained the other as a danger. The United States kept its embargo and wrote it into law; Cuba called it a blockade and lived with it. People left by boat, families were divided, and laws and lists grew. From 1977 small offices under the Swiss flag kept a door ajar.',
  },
  {
    title: 'A secret and a surprise',
    text: 'For about eighteen months two small teams met in secret, helped by Canada and Pope Francis. On 17 December 2014 Barack Obama and Raúl Castro spoke on television at the same hour. Prisoners went home on both sides, and the two governments said they would restore relations. Now somebody has to work out how.',
  },
  {
    title: 'Havana, January 2015',
    text: 'On 21 and 22 January 2015 the delegations meet in Havana: the highest U.S. visit in nearly forty years. Roberta Jacobson and Josefina Vidal lead them. On the first day they disagree about migration. On the second they begin on embassies. Neither has permission from home to give much away.',
  },
  {
    title: 'Who can promise what',
    text: "A delegation can only promise what its government controls. The President can restore relations, take Cuba off the terrorism list and grant licences; only Congress can lift the embargo or change the Adjustment Act. Cuba's government can grant movement, releases and assurances, but has its own Party, services and public to convince.",
  },
  {
    title: 'Two tables at once',
    text: 'Every delegation negotiates twice: with the other side, and with its own people. A text that pleases both rooms may still fail at home. So look for trades: give what costs you little and means much to them, and ask for the reverse. Nothing is agreed until everything is agreed.',
  },
] satisfies ScenarioWords['background'];
