import type { ScenarioWords } from '../../rules/scenario-words.ts';
import { dispatches } from '../us-cuba-2015/words/en/dispatches.ts';
import { places, sides } from '../us-cuba-2015/words/en/sides.ts';

export const firstStepsEn = {
  title: 'First steps',
  tagline: 'Mail, telephones and coast guards: three small things to begin with',
  sides,
  places,
  issues: {
    mail: {
      name: 'Direct mail',
      what: 'For half a century no mail plane has flown straight between the two countries. A letter from Miami to Havana goes through a third country and takes weeks. Everything sent must be checked for safety.',
      lines: {
        us: 'We are glad to carry letters, once we know that every bag is checked.',
        cuba: 'Families have waited long enough. Let letters and parcels fly every day.',
      },
      options: {
        'screened-trial': {
          short: 'A trial, all checked',
          long: 'A trial of some months, in which every bag is checked before it flies.',
        },
        'weekly-flights': {
          short: 'Flights every week',
          long: 'Mail flies directly every week, with checks by agreed samples.',
        },
        'daily-service': {
          short: 'Daily, with parcels',
          long: 'Letters and parcels fly directly every day under the ordinary postal rules.',
        },
      },
      history:
        'A trial of direct mail was agreed in December 2015. The first mail flight left on 16 March 2016, and the service became permanent in 2018. It is one of the steps that were never taken back.',
      sources: [
        {
          title: 'Direct mail, a trial (December 2015)',
          url: 'http://legallydoingbusinessincuba.com/2015/12/11/u-s-cuba-to-test-the-waters-on-direct-mail-service/',
        },
        {
          title: 'Direct mail made permanent (Miami Herald, 2018)',
          url: 'http://www.miamiherald.com/news/nation-world/world/americas/cuba/article212351284.html',
        },
      ],
    },
    telephones: {
      name: 'Telephones',
      what: 'Calls between the two countries pass through third countries and cost a great deal. New U.S. rules allow companies to sign contracts with Cuba. In Cuba one state company runs all lines, and the state wants it to stay so.',
      lines: {
        us: 'Let companies compete and connect people. Cheap calls and the internet help everybody.',
        cuba: 'We want better lines too, step by step, through our own company and without strings attached.',
      },
      options: {
        'any-company': {
          short: 'Any company',
          long: 'Any U.S. company may offer calls, mobile service and internet in Cuba.',
        },
        'calls-and-roaming': {
          short: 'Calls and roaming',
          long: 'Several U.S. companies offer direct calls and roaming together with the Cuban state company.',
        },
        'direct-calls': {
          short: 'Direct calls',
          long: 'Direct calls are connected by contract with the Cuban state company; everything else comes later.',
        },
        'one-line': {
          short: 'One company only',
          long: 'One U.S. company connects calls at a price that the Cuban state company sets.',
        },
      },
      history:
        'On 11 March 2015 the first direct telephone link began to work, under a contract between a U.S. company, IDT, and the Cuban state company ETECSA.',
      sources: [
        {
          title: 'Direct calls to Cuba (Reuters, 11 March 2015)',
          url: 'http://uk.reuters.com/article/cuba-usa-idt-corp-idUKL1N0WD1YT20150311',
        },
      ],
    },
    'coast-guards': {
      name: 'Coast guards',
      what: 'Ninety miles of sea, small boats, smugglers and storms: when somebody is in danger, minutes count. The two coast guards know each other, but have few agreed rules for talking.',
      lines: {
        us: 'Lives are at stake at sea. Our crews should be able to call each other at once and to work side by side.',
        cuba: 'We work well at sea already, and each in its own waters. Let us meet, and take it from there.',
      },
      options: {
        'joint-patrols': {
          short: 'Joint patrols',
          long: 'Ships of both coast guards patrol the Straits together, in the waters of both countries.',
        },
        'hotline-and-officer': {
          short: 'Hotline and officers',
          long: "A direct line day and night, and a liaison officer of each coast guard in the other's capital.",
        },
        hotline: {
          short: 'A hotline',
          long: 'A direct line between the two headquarters, day and night.',
        },
        'expert-meetings': {
          short: 'Meetings of experts',
          long: 'Experts of both coast guards meet from time to time.',
        },
      },
      history:
        'On 21 January 2015 both sides agreed to schedule technical meetings, among them of coast guards. Practical cooperation at sea was a field in which the two got on well throughout.',
      sources: [
        {
          title: 'Report on the migration talks (Progreso Weekly)',
          url: 'http://progresoweekly.us/report-cuba-u-s-talks/',
        },
      ],
    },
  },
  constituencies: {
    us: {
      'white-house': { name: 'White House', note: 'Wants a first success, however small.' },
      congress: { name: 'Congress', note: 'Asks first whether it is safe.' },
    },
    cuba: {
      'party-leadership': { name: 'Party leadership', note: 'Wants to keep the lines in its own hands.' },
      people: { name: 'Public opinion', note: 'Wants to write, call and receive parcels.' },
    },
  },
  variants: {
    us: {
      'safe-seas': {
        name: 'Safe seas',
        opening:
          'You lead the U.S. delegation in a first, small round. Three subjects lie on the table. They stand here in the order in which they matter to you.',
        on: {
          mail: 'Letters matter least to you: here you can give, if you get something for it.',
          telephones:
            'The more companies may connect people, the better. It matters, though less than lives.',
          'coast-guards':
            'Safety at sea comes first: the closer the two coast guards work together, the better.',
        },
        closing:
          'Look for a trade: ask for what you need most, and offer what the other side seems to want more than you do. If both of you only meet in the middle everywhere, one of you will go home with less than no agreement is worth.',
      },
    },
    cuba: {
      'letters-home': {
        name: 'Letters home',
        opening:
          'You lead the Cuban delegation in a first, small round. Three subjects lie on the table. They stand here in the order in which they matter to you.',
        on: {
          mail: 'Families want letters and parcels, and soon: that comes first.',
          telephones: 'Better lines are welcome, as long as the state company keeps its place.',
          'coast-guards':
            'Here you can give, if you get something for it. But no foreign ship patrols in Cuban waters.',
        },
        closing:
          'Look for a trade: ask for what families need, and offer what the other side seems to want more than you do. Meeting in the middle everywhere is worth less to you than no agreement.',
      },
    },
  },
  dispatches: {
    'boats-doubled': dispatches['boats-doubled'],
    'senators-in-havana': dispatches['senators-in-havana'],
    'letter-from-fidel': dispatches['letter-from-fidel'],
    'export-bill': dispatches['export-bill'],
  },
  formats: {
    'first-steps': { name: 'First steps', note: '3 issues, 2 rounds, about 8 minutes: to learn the game.' },
  },
  background: [
    {
      title: 'Small things first',
      text: 'Before the large questions come the small ones. In January 2015 letters between the United States and Cuba go through third countries, calls are dear, and coast guards have few agreed ways to talk. On each of these there is something that both would like.',
    },
    {
      title: 'How to win together',
      text: 'Each side cares about the three subjects in a different order, and neither knows the other\'s. A package joins several subjects: "if you take this, we give that". Give where it costs you little, ask where it matters to you, and watch what the other side asks for first.',
    },
  ],
  hints: {
    offer:
      'Pick an option on two or three ladders: give where it costs you little, ask where it matters. Then review the package and table it.',
    answer:
      'They have tabled a package. Accept it, or start a counter-package from it and change only what stops you.',
    press:
      'What you tell the press moves the climate and your own home: praise warms the talks, firmness pleases home.',
    signing:
      'Signing is half the way: your home must ratify. See whether it would, and visit the group whose approval weighs most.',
  },
} satisfies ScenarioWords;
