import type { ScenarioWords } from '../../../../rules/scenario-words.ts';

export const sides: ScenarioWords['sides'] = {
  us: {
    name: 'Estados Unidos',
    inText: 'Estados Unidos',
    press: {
      constructive: 'Washington: «Hoy hubo avances reales».',
      reserved: 'Washington: «Las conversaciones seguirán».',
      firm: 'Washington: «Nuestros principios no se negocian».',
      blame: 'Washington: «La Habana frena el avance».',
    },
  },
  cuba: {
    name: 'Cuba',
    press: {
      constructive: 'La Habana: «Avanzamos, con respeto».',
      reserved: 'La Habana: «El diálogo continúa».',
      firm: 'La Habana: «Nuestra soberanía no está sobre la mesa».',
      blame: 'La Habana: «Washington frena el avance».',
    },
  },
};

export const places: ScenarioWords['places'] = {
  havana: { name: 'La Habana', room: 'Palacio de Convenciones, La Habana' },
  washington: { name: 'Washington', room: 'Departamento de Estado, Washington' },
};
