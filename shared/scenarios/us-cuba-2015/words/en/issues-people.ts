import type { IssueWords } from '../../../../rules/scenario-words.ts';

export const issuesPeople = {
  migration: {
    name: 'Migration',
    what: 'A U.S. law of 1966, the Cuban Adjustment Act, lets Cubans become residents after about a year. By the practice called "wet foot, dry foot", those stopped at sea go back and those who touch land may stay. No other nationality has this.',
    lines: {
      us: 'We are committed to the Act, and only Congress can change it. We want migration to be safe, legal and orderly.',
      cuba: 'This privilege, given to one nationality alone, contradicts our migration accords and tempts people to risk their lives at sea.',
    },
    options: {
      'returns-first': {
        short: 'Policy stays, returns first',
        long: 'The U.S. practice is reaffirmed, and Cuba takes back people whom U.S. courts have ordered to leave.',
      },
      'technical-meetings': {
        short: 'Technical meetings',
        long: 'The practice stays; experts meet on document fraud, coast guards and family cases.',
      },
      'joint-study': {
        short: 'A joint study',
        long: 'A joint group studies irregular migration, and Washington promises to review how it lets people in.',
      },
      'dry-foot-ends': {
        short: '"Dry foot" ends',
        long: 'The President ends "wet foot, dry foot", the Act itself stays in force, and Cuba takes back those who are refused.',
      },
    },
    history:
      'On 21 January 2015 nothing changed, but technical meetings were agreed. "Wet foot, dry foot" ended two years later, on 12 January 2017; Cuba agreed to take back people ordered to leave. The Act itself remained.',
    sources: [
      {
        title: 'Statement on Cuban immigration policy, 12 January 2017 (Public Papers)',
        url: 'https://www.govinfo.gov/content/pkg/PPP-2016-book2/xml/PPP-2016-book2-doc-pg1701-2.xml',
      },
      {
        title: 'Report on the migration talks (Progreso Weekly)',
        url: 'http://progresoweekly.us/report-cuba-u-s-talks/',
      },
    ],
  },
  doctors: {
    name: 'Doctors abroad',
    what: 'More than 50,000 Cuban health workers serve in over 60 countries, and their work is a main source of income for Cuba. Since 2006 a U.S. programme has let those on mission ask a U.S. embassy for entry to the United States.',
    lines: {
      us: 'The programme continues. Health workers on missions abroad should be free to choose.',
      cuba: 'The programme is a brain drain that deserves reproach. It robs poor countries of care and Cuba of the people it trained.',
    },
    options: {
      'kept-quietly': {
        short: 'Kept, not advertised',
        long: 'The programme goes on without advertising, and the two sides exchange views about it.',
      },
      'review-and-health': {
        short: 'Review, work on health',
        long: 'The programme goes on while Washington reviews it, and the two countries work together against Ebola and other diseases.',
      },
      'joint-missions-exempt': {
        short: 'Not on joint missions',
        long: 'The programme no longer takes staff from humanitarian missions in which both countries take part.',
      },
      'programme-ended': {
        short: 'Programme ended',
        long: 'The President ends the programme; health workers abroad apply for visas like everybody else.',
      },
    },
    history:
      'The two sides disagreed in January 2015. The programme went on and admitted more people than ever that fiscal year, 1,663; beside it the two countries worked together on health. A White House review became known around New Year 2016, and the programme ended on 12 January 2017.',
    sources: [
      {
        title: 'The programme in figures (Cuba Journal)',
        url: 'http://cubajournal.co/us-may-end-cuban-medical-professional-parole-program',
      },
      {
        title: 'Statement on Cuban immigration policy, 12 January 2017 (Public Papers)',
        url: 'https://www.govinfo.gov/content/pkg/PPP-2016-book2/xml/PPP-2016-book2-doc-pg1701-2.xml',
      },
    ],
  },
  fugitives: {
    name: 'Fugitives',
    what: "By the FBI's count about 70 people wanted in the United States live in Cuba. Some were granted asylum long ago. The best-known case is a woman convicted of a police officer's death in New Jersey. Cuba, too, names people it wants tried.",
    lines: {
      us: 'People wanted for serious crimes should face our courts. This has high priority, and police and prosecutors should begin to talk.',
      cuba: 'Granting asylum is the right of any sovereign state, and no extradition treaty is in effect. Men accused of attacks on Cuba live freely in Florida.',
    },
    options: {
      'named-returns': {
        short: 'Named people returned',
        long: 'Cuba hands over the people on a U.S. list, including those to whom it gave asylum.',
      },
      'some-expelled': {
        short: 'Some are expelled',
        long: 'As a decision of its own, Cuba expels a few people wanted for hijacking or fraud; asylum is not touched.',
      },
      'case-by-case': {
        short: 'Police talks, by case',
        long: 'A regular law-enforcement dialogue takes up fugitives; ordinary crimes are handled case by case, political asylum is left aside.',
      },
      'lists-exchanged': {
        short: 'Lists exchanged',
        long: 'Each side hands the other its list of wanted people, and neither promises to act on it.',
      },
    },
    history:
      'A law-enforcement dialogue began in November 2015, and a memorandum was signed in January 2017. The people most in the news were not returned. Cuba kept to its view that political asylum is for Cuba to grant.',
    sources: [
      {
        title: 'Hearing in the House, February 2015 (East Idaho News)',
        url: 'https://www.eastidahonews.com/2015/02/house-hearing-on-cuba-gitmo-not-on-the-table/',
      },
      {
        title: 'Memorandum on law enforcement (U.S.-Cuba Trade and Economic Council)',
        url: 'https://cubatrade.org/blog/2017/1/17/us-cuba-sign-law-enforcement-mou',
      },
    ],
  },
  prisoners: {
    name: 'Political prisoners',
    what: 'In December Cuba promised to free 53 people from a list drawn up in Washington, and by 12 January it had. Washington calls such people political prisoners; Havana rejects the term. Is the matter closed, or does it go on?',
    lines: {
      us: 'We welcome the 53 releases. Nobody should be in prison for what they say, and we will keep raising such cases.',
      cuba: 'Cuba freed them by its own decision. Who is in a Cuban prison is decided by Cuban courts, not at this table.',
    },
    options: {
      'releases-first': {
        short: 'Releases before embassies',
        long: 'Before the embassies open, Cuba frees everybody on a new U.S. list and promises legal guarantees.',
      },
      'second-list': {
        short: 'A second list',
        long: 'Washington may submit a second list; Cuba answers it within months and allows prison visits from outside.',
      },
      'review-by-cuba': {
        short: 'Cuba reviews cases',
        long: 'Cuba reviews further cases itself, tells the Church the result, and frees whom it decides to free.',
      },
      'the-53-stand': {
        short: 'The 53 stand',
        long: 'Both sides record that the 53 are free; the matter is closed in these talks.',
      },
    },
    history:
      'On 12 January 2015 U.S. officials confirmed that all 53 were free, though activists could count only some of them. No second list was agreed. Long sentences became rarer in Cuba, while short detentions rose.',
    sources: [
      {
        title: 'All 53 freed (Reuters, 13 January 2015)',
        url: 'https://www.reuters.com/article/us-usa-cuba-prisoners-idUSKBN0KL10K20150113',
      },
      {
        title: 'Doubts about the list (The Gleaner)',
        url: 'http://jamaica-gleaner.com/article/news/20150113/us-cuba-completes-release-53-political-prisoners',
      },
      {
        title: 'Issues and actions in Congress (Congressional Research Service)',
        url: 'https://www.everycrsreport.com/reports/R43926.html',
      },
    ],
  },
  rights: {
    name: 'Democratic rights',
    what: 'Washington asks for free speech, free assembly and free elections. Havana answers that its political system is not up for discussion, and points to police violence and inequality in the United States. The question is how, and about what, the two will talk.',
    lines: {
      us: 'Rights are central to our policy. We raise them in every meeting and will go on seeing people who think differently.',
      cuba: 'We will talk about any subject, as equals and in both directions. Our system was chosen by Cubans and is not on the table.',
    },
    options: {
      'legal-guarantees': {
        short: 'Legal guarantees',
        long: 'Cuba promises laws that guarantee free speech and assembly before relations go further.',
      },
      'un-visits': {
        short: 'UN visits',
        long: 'Cuba invites United Nations rapporteurs to visit, and a dialogue on rights begins with a fixed calendar.',
      },
      'reciprocal-dialogue': {
        short: 'Dialogue both ways',
        long: 'A separate dialogue on rights takes up both countries, and each embassy stays free to meet whom it likes.',
      },
      'world-affairs-only': {
        short: 'World affairs only',
        long: 'The dialogue covers rights in the world and at the United Nations; embassies meet critics at low level only.',
      },
      'contacts-end': {
        short: 'Contacts end',
        long: 'The United States ends its programmes for Cuban opponents and its diplomats stop meeting them.',
      },
    },
    history:
      'On 31 March 2015 the two governments held a dialogue on human rights in Washington. Each side criticised the other; Cuba raised police violence and surveillance. No date was set for the next one. U.S. diplomats went on meeting dissidents.',
    sources: [
      {
        title: 'Cuban statement on the dialogue (Granma, 1 April 2015)',
        url: 'http://en.granma.cu/cuba-us-diplomatic-relations/2015-04-01/cuban-delegation-to-human-rights-dialogue-with-the-united-states-releases-statement',
      },
      {
        title: 'First dialogue on human rights (Americas Quarterly)',
        url: 'https://americasquarterly.org/blog/cuba-u-s-conclude-first-dialogue-on-human-rights/',
      },
    ],
  },
} satisfies { readonly [issue: string]: IssueWords };
