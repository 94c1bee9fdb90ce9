import type { ScenarioWords } from '../../../../rules/scenario-words.ts';

export const homes = {
  us: {
    'white-house': {
      name: 'White House',
      note: 'Wants relations restored while this President is in office, and results it can show.',
    },
    congress: {
      name: 'Congress',
      note: 'Holds the money for an embassy, and few of its members will forgive a bad bargain.',
    },
    'exile-community': {
      name: 'Cuban exile community',
      note: 'Families in Florida and New Jersey who lost a country; not all of them think alike.',
    },
    'farm-business': {
      name: 'Farm and business',
      note: 'Wants to sell, fly and invest; cares little about protocol.',
    },
  },
  cuba: {
    'party-leadership': {
      name: 'Party leadership',
      note: 'Wants recognition as an equal, and will not be seen to give way on the political system.',
    },
    'security-services': {
      name: 'Security services',
      note: 'Distrust free movement and foreign contacts, which they have been trained to see as a danger.',
    },
    'economic-ministries': {
      name: 'Economic ministries',
      note: 'Need banks, investors and customers before help from Venezuela shrinks.',
    },
    people: {
      name: 'Public opinion',
      note: 'Hopes for family visits, work and fuller shelves; reads every sign of change.',
    },
  },
} satisfies ScenarioWords['constituencies'];
