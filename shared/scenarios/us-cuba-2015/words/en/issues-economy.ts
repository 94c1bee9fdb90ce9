import type { IssueWords } from '../../../../rules/scenario-words.ts';

export const issuesEconomy = {
  embargo: {
    name: 'Embargo and blockade',
    what: 'Since the early 1960s the United States has banned nearly all trade with Cuba. Washington says embargo, Havana says bloqueo, the blockade. It is written into law: only Congress can end it. The President may still allow exceptions by licence.',
    lines: {
      us: 'The President has asked Congress to begin ending the embargo. Until it does, new rules already make travel, money transfers and telephone business easier.',
      cuba: 'The blockade is the main problem and remains unsolved. The President has wide powers and could use far more of them.',
    },
    options: {
      'step-for-step': {
        short: 'Step for step',
        long: 'Each further easing follows a matching Cuban measure for private business and access to information.',
      },
      'steady-easing': {
        short: 'Steady easing',
        long: 'The January rules stay, further changes follow during the year, and the President keeps asking Congress to act.',
      },
      'widest-licences': {
        short: 'Widest licences',
        long: 'The President uses all the room the law leaves: dollar payments, licences to deal with state firms, easier terms for food.',
      },
      'bill-by-a-date': {
        short: 'A bill by a fixed date',
        long: 'The White House promises to send Congress a bill to end the embargo by a fixed date; only Congress can pass it.',
      },
    },
    history:
      'The law did not change. Rules were eased by the President in January and September 2015 and again in 2016, and tightened from 2017 on. The talks restored relations although the embargo remained; Cuba said so aloud every time.',
    sources: [
      {
        title: 'What the President can and cannot do (Congressional Research Service)',
        url: 'https://www.everycrsreport.com/reports/IN10312.html',
      },
      {
        title: 'Issues and actions in Congress (Congressional Research Service)',
        url: 'https://www.everycrsreport.com/reports/R43926.html',
      },
      {
        title: 'The rules of 16 January 2015',
        url: 'https://www.lexology.com/library/detail.aspx?g=68f286d2-b385-44ca-86a3-b37dbc45188d',
      },
    ],
  },
  claims: {
    name: 'Property and damages',
    what: 'Around 1960 Cuba took over U.S. companies, farms and refineries. The United States has certified 5,913 claims, about 1.9 billion dollars before interest. Cuba claims far more for the damage done by the embargo and by attacks. Both call for justice.',
    lines: {
      us: 'American owners lost homes and companies without payment. Their certified claims are open and must be dealt with.',
      cuba: 'Nationalisation was lawful and compensation was offered. Any settlement must also count what the blockade has cost our people.',
    },
    options: {
      'payment-plan': {
        short: 'A payment plan',
        long: 'Cuba accepts a plan to pay the certified claims over the years, before trade is eased further.',
      },
      'claims-commission': {
        short: 'A claims commission',
        long: 'A joint commission examines the certified claims against a timetable; Cuba may submit its own claims to it.',
      },
      'technical-track': {
        short: 'A separate track',
        long: 'Experts begin separate talks on the claims of both sides once the embassies are open, without a deadline.',
      },
      'one-package': {
        short: 'All in one package',
        long: 'Property claims and damages from the embargo are treated as one package, settled together or not at all.',
      },
    },
    history:
      'Experts of both countries met about claims in Havana on 8 December 2015 and in Washington in July 2016, after the embassies had opened. No settlement was reached. In 2019 U.S. courts were opened to lawsuits over such property.',
    sources: [
      {
        title: 'Claims of both sides (Miami Herald, December 2015)',
        url: 'https://www.miamiherald.com/news/nation-world/world/americas/cuba/article48483825.html',
      },
      {
        title: 'Claims talks begin (Cuba Standard)',
        url: 'https://cubastandard.com/u-s-cuba-said-to-begin-claims-talks-this-week',
      },
    ],
  },
  banking: {
    name: 'A bank for the mission',
    what: "Cuba's mission in Washington has had no bank for almost a year: no bank dares to serve a listed state. It takes cash for passports and visas. The U.S. government can encourage a private bank, but cannot order one.",
    lines: {
      us: 'We would like to see this solved and are helping, but in our country a private bank decides for itself.',
      cuba: 'A mission without a bank cannot work, let alone an embassy. The fear comes from U.S. rules, so the cure must come from Washington.',
    },
    options: {
      'promise-of-help': {
        short: 'A promise of help',
        long: 'The State Department promises to go on looking for a bank, without a date.',
      },
      'bank-persuaded': {
        short: 'A bank is persuaded',
        long: 'The State Department finds and persuades one private bank to open the account before the embassies open.',
      },
      'licence-and-letter': {
        short: 'Licence and letter',
        long: 'The Treasury adds a licence and a written assurance that a bank serving the missions has nothing to fear.',
      },
      'treasury-account': {
        short: 'An account at Treasury',
        long: "The mission's money runs through a special arrangement with the U.S. Treasury itself, with no private bank needed.",
      },
    },
    history:
      'On 20 May 2015, the day before the last round, Stonegate Bank of Florida announced an account for the Cuban mission; the State Department had asked it to help. It was a small thing to give, and it opened the way.',
    sources: [
      {
        title: 'The bank explains (Havana Live)',
        url: 'https://havana-live.com/stonegate-bank-explains-relationship-with-cuba/',
      },
      {
        title: "Florida bank serves Cuba's mission (Sun Sentinel, 20 May 2015)",
        url: 'https://www.sun-sentinel.com/business/fl-stonegate-bank-cuba-20150520-story.html',
      },
    ],
  },
} satisfies { readonly [issue: string]: IssueWords };
