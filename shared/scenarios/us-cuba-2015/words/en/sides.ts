import type { ScenarioWords } from '../../../../rules/scenario-words.ts';

export const sides: ScenarioWords['sides'] = {
  us: {
    name: 'United States',
    inText: 'the United States',
    press: {
      constructive: 'Washington: “Real progress was made today.”',
      reserved: 'Washington: “The talks will go on.”',
      firm: 'Washington: “Our principles are not for trade.”',
      blame: 'Washington: “Havana is holding this up.”',
    },
  },
  cuba: {
    name: 'Cuba',
    press: {
      constructive: 'Havana: “We moved forward, with respect.”',
      reserved: 'Havana: “Conversations continue.”',
      firm: 'Havana: “Our sovereignty is not on the table.”',
      blame: 'Havana: “Washington is holding this up.”',
    },
  },
};

export const places: ScenarioWords['places'] = {
  havana: { name: 'Havana', room: 'Palacio de Convenciones, Havana' },
  washington: { name: 'Washington', room: 'Department of State, Washington' },
};
