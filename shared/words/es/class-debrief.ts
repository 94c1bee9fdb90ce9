import type { classDebrief as en } from '../en/class-debrief.ts';

export const classDebrief: typeof en = {
  title: 'Balance de la clase',
  lead: '{tables, plural, one {Una mesa ha terminado} other {# mesas han terminado}}, todas con las mismas instrucciones y las mismas noticias: solo las conversaciones fueron distintas.',
  talking: '{n, plural, one {Una mesa sigue} other {# mesas siguen}} conversando.',
  again: 'Volver a mirar',
  early: 'El balance de la clase se abre cuando todas las mesas han terminado.',
  noKey: 'Este dispositivo no tiene ningún enlace a esta clase.',
  grid: {
    title: 'Tema por tema',
    lead: 'Cuántas mesas firmaron cada desenlace. El de la historia va marcado.',
    none: 'Ninguna mesa firmó un texto.',
    issue: 'Tema',
    outcome: 'Desenlace',
    tables: 'Mesas',
    count: '{n, plural, one {# mesa} other {# mesas}}',
    history: 'historia',
  },
  plane: {
    title: 'Todas las mesas en un plano',
    lead: 'Cada punto es el texto que ratificó una mesa, según lo que vale para cada lado antes de la espera. Las mesas sin acuerdo quedan en el plan B.',
    table: 'Mesa {number, number}',
    none: 'Ninguna mesa tiene un texto ratificado por ambas casas.',
  },
  results: {
    title: 'Mesa por mesa',
    lead: 'Resultados finales frente al plan B de cada lado: el de un lado nunca se compara con el del otro.',
    table: 'Mesa',
    ending: 'Cómo terminó',
    beside: '{side}, frente al plan B',
    noScore: 'ninguno',
  },
  homes: {
    title: 'Quién no pudo ratificar y por qué',
    none: 'Todas las casas consultadas dijeron que sí.',
    table: 'Mesa {number, number}, {side}',
    support: 'Apoyo de {approval} sobre 100, cuando hacían falta {threshold}.',
    vetoes: 'Por debajo de su mínimo: {names}.',
    enough: 'El apoyo en conjunto habría bastado.',
  },
  back: 'Volver al tablero',
};
