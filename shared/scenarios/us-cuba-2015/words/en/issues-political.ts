import type { IssueWords } from '../../../../rules/scenario-words.ts';

export const issuesPolitical = {
  embassies: {
    name: 'Embassies',
    what: 'Since 1977 each country has kept only an "interests section" in the other\'s capital, formally part of the Swiss embassy. The talks are to turn these offices into full embassies. The question is when, and what has to happen first.',
    lines: {
      us: 'Let us open soon. Two governments only need to agree and exchange letters. Becoming normal neighbours is a longer road, and a separate one.',
      cuba: 'Yes, as equals. But first the right context: it is hard to explain embassies while Cuba is on the terrorism list and its mission has no bank.',
    },
    options: {
      'open-at-once': {
        short: 'Open at once',
        long: 'Both embassies open within weeks with all the rights of the Vienna Convention, and nothing else has to happen first.',
      },
      'date-fixed-now': {
        short: 'Date fixed now',
        long: 'The opening day is fixed today; the terrorism list and the bank are handled alongside, by promise.',
      },
      'after-list-and-bank': {
        short: 'After list and bank',
        long: "Embassies open once Cuba is off the list and its mission has a bank; chargés d'affaires first, ambassadors later.",
      },
      'after-easing': {
        short: 'After sanctions ease',
        long: 'For now the interests sections only rise in rank; embassies follow when sanctions have visibly been eased.',
      },
    },
    history:
      "Letters were exchanged on 30 June and 1 July 2015, after Cuba had left the list and its mission had found a bank. The embassies opened on 20 July 2015, each led by a chargé d'affaires. Cuba's first ambassador presented his papers in September.",
    sources: [
      {
        title: "Raúl Castro's letter to Barack Obama, 1 July 2015 (Granma)",
        url: 'http://en.granma.cu/cuba/2015-07-01/letter-from-cuban-president-raul-castro-ruz-to-barack-obama',
      },
      {
        title: 'The interests sections, 1977 (Swiss foreign ministry)',
        url: 'https://www.fdfa.admin.ch/eda/en/fdfa/fdfa/aktuell/dossiers/schweizer-schutzmachtmandate-usa-kuba/eroeffnung-von-interessenssektionen.html',
      },
      {
        title: 'U.S. press statement after the first round (State Department)',
        url: 'https://2009-2017.state.gov/p/wha/rls/prsrl/236230.htm',
      },
    ],
  },
  diplomats: {
    name: 'Diplomats at work',
    what: "How far may diplomats travel, how many may there be, are their shipments safe, and can visitors walk in freely? The Vienna Convention protects free movement (Article 26) and forbids meddling in the host's affairs (Article 41). Each side quotes its own article.",
    lines: {
      us: 'An embassy must be able to work. Our diplomats should leave the capital without asking, and Cubans should be able to visit us without fear.',
      cuba: 'Freedom of movement goes with good conduct. Diplomats should respect local law and stop training and paying people to oppose the state that receives them.',
    },
    options: {
      'free-movement': {
        short: 'Free movement',
        long: 'Diplomats travel freely in both countries, with no limit on staff, untouched pouches and no police at the entrance.',
      },
      'notice-and-staff': {
        short: 'Notice, more staff',
        long: 'Diplomats travel after giving notice, staff grows by agreed numbers, pouches are safe, police surveillance eases, and both promise to observe the Vienna Convention.',
      },
      'wide-zone': {
        short: 'Wide zone, then permission',
        long: 'Notice is enough inside a wide zone, permission is needed outside; a few more staff; shipments are cleared case by case.',
      },
      'quick-permission': {
        short: 'Permission, but quickly',
        long: 'The rule of asking permission stays, with quick answers promised; training courses move out of the missions.',
      },
      'old-limits': {
        short: 'Old limits, no contacts',
        long: "The old limits stay, equal for both, and missions promise in writing to stop working with the host state's opponents.",
      },
    },
    history:
      "The last knot to be untied. On 1 July 2015 U.S. officials called the terms for travel, staff and access satisfactory, like those of other restrictive posts. The text was never published in full. Both presidents' letters cite the Vienna Conventions.",
    sources: [
      {
        title: 'Terms for the embassies (Reuters, 1 July 2015)',
        url: 'http://www.reuters.com/article/us-cuba-usa-diplomacy-idUSKCN0PB5J020150701',
      },
      {
        title: 'Cuban statement on the second round',
        url: 'https://cuba-solidarity.org.uk/news/article/2661/cuban-statement-on-second-round-of-talks-with-us',
      },
      {
        title: 'Press meeting after the May round (State Department)',
        url: 'https://2009-2017-fpc.state.gov/242742.htm',
      },
    ],
  },
  list: {
    name: 'Terrorism list',
    what: 'Since 1982 the United States has counted Cuba among the "state sponsors of terrorism". The listing blocks aid and loans and frightens banks away. The President may end it by certifying to Congress that Cuba gave no such support for six months and has promised not to.',
    lines: {
      us: 'The State Department is reviewing the listing. It is a legal process with its own test, not a card to be traded.',
      cuba: 'Cuba should never have been put on this list. Relations cannot be restored seriously while it remains there.',
    },
    options: {
      'after-fugitives': {
        short: 'Only after fugitives',
        long: 'The review goes on, and Cuba leaves the list only after handing over people wanted by U.S. courts.',
      },
      'after-embassies': {
        short: 'After the embassies',
        long: 'Washington announces that it intends to take Cuba off the list, on a date after the embassies have opened.',
      },
      'six-month-test': {
        short: 'By the six-month test',
        long: "The President certifies the six-month test and Cuba's assurances; Congress is told, and Cuba leaves the list 45 days later, before the embassies.",
      },
      'joint-statement': {
        short: 'Now, with a joint text',
        long: 'The President sends the certificate at once, and both governments condemn terrorism together, including attacks against Cuba.',
      },
      'wrong-from-the-start': {
        short: 'Off, and called unjust',
        long: 'Cuba leaves the list and Washington acknowledges in writing that the listing was not justified.',
      },
    },
    history:
      'The President told Congress on 14 April 2015 that Cuba met the test. Congress had 45 days to object and did not stop it: Cuba left the list on 29 May 2015. It was listed again in January 2021, and taken off for six days in January 2025.',
    sources: [
      {
        title: 'The rescission and its steps (May 2015)',
        url: 'https://metrolatinousa.com/2015/05/29/rescission-cuba-state-sponsor-terrorism/',
      },
      {
        title: 'Cuba back on the list (January 2021)',
        url: 'https://www.thenationalnews.com/world/the-americas/trump-returns-cuba-to-us-list-of-state-sponsors-of-terrorism-1.1144469',
      },
      {
        title: 'Off and on again (January 2025)',
        url: 'https://sanctionsnews.bakermckenzie.com/cubas-designation-as-a-state-sponsor-of-terrorism-and-the-cuba-restricted-list-briefly-rescinded-by-outgoing-president-biden-then-reinstated-by-incoming-president-trump/',
      },
    ],
  },
  ministers: {
    name: 'Ministers meet',
    what: 'The foreign ministers, John Kerry and Bruno Rodríguez, have only spoken by telephone. A meeting, and a Secretary of State in Havana for the first time in 70 years, would show both peoples that something has changed. Gestures need a good climate.',
    lines: {
      us: 'The Secretary will meet his colleague, and travel to open the embassy, when it is timely and there are results to show.',
      cuba: 'High-level visits are welcome, on equal terms: rank for rank, flag for flag, and without a lesson attached.',
    },
    options: {
      'after-embassies': {
        short: 'Only once embassies open',
        long: 'The ministers meet only when both embassies are open; each embassy invites whom it likes to its own reception.',
      },
      'kerry-in-havana': {
        short: 'Kerry goes to Havana',
        long: 'The ministers meet in Panama, Rodríguez raises his flag in Washington, then Kerry raises his in Havana; critics are received elsewhere.',
      },
      'ministers-in-panama': {
        short: 'A meeting in Panama',
        long: 'The two ministers meet on neutral ground, in Panama; visits to the capitals are left for later.',
      },
      'washington-first': {
        short: 'Washington first',
        long: 'Rodríguez visits Washington first; Kerry may come later, without a public speech to Cubans.',
      },
    },
    history:
      "The ministers met in Panama on 9 April 2015, the first such meeting since the break. Rodríguez raised Cuba's flag in Washington on 20 July. Kerry came to Havana on 14 August, the first Secretary of State there since 1945; dissidents met him at a separate event.",
    sources: [
      {
        title: 'The ministers and presidents in Panama (News24)',
        url: 'https://www.news24.com/World/News/Obama-Castro-to-meet-in-Panama-20150410',
      },
      {
        title: 'Kerry raises the flag (McClatchy, August 2015)',
        url: 'https://amp.mcclatchydc.com/news/nation-world/world/article31094619.html',
      },
      {
        title: 'The flag in Havana (Havana Times)',
        url: 'https://havanatimes.org/features/kerry-travels-to-cuba-to-raise-the-us-flag-in-havana/',
      },
    ],
  },
} satisfies { readonly [issue: string]: IssueWords };
