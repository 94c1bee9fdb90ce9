import type { kitWorksheets as en } from '../en/kit-worksheets.ts';

export const kitWorksheets: typeof en = {
  facts: 'Nombre: ____________________   Delegación: ____________________',
  planning: {
    title: 'Planificar, antes de las conversaciones',
    questions: [
      'Hablamos en nombre de… ¿Qué llamaría un éxito nuestro gobierno, en una frase?',
      'Nuestro plan B y lo que vale. ¿Qué nos haría levantarnos de la mesa?',
      '¿Qué no se puede firmar en ningún caso?',
      '¿A quién es más difícil convencer en casa, y con qué?',
    ],
    table: 'Tema por tema',
    columns: {
      issue: 'Tema',
      best: 'Queremos',
      bearable: 'Podríamos aceptar',
      theirs: 'A ellos les importa (1 mucho, 3 poco): nuestra conjetura',
    },
    package: 'Nuestro primer paquete: «Si ustedes aceptan…, nosotros damos…»',
  },
  listening: {
    title: 'Escuchar, durante las conversaciones',
    lead: 'Anote lo que oye, no lo que opina de ello. Deje la última columna para el final de la ronda.',
    columns: {
      round: 'Ronda, turno',
      asked: 'Pidieron',
      offered: 'Ofrecieron',
      question: 'Nuestra pregunta',
      means: 'Qué dice esto de lo que les importa',
    },
    twice: '¿Qué pidieron más de una vez?',
    moved: '¿Cuándo se movieron, y qué acabábamos de hacer nosotros?',
    believed: '¿Qué creíamos antes de las conversaciones que resultó ser distinto?',
  },
};
