import type { classOffers as en } from '../en/class-offers.ts';

export const classOffers: typeof en = {
  title: 'Lo que ofrecen las mesas',
  lead: 'En cuántas de {tables, plural, one {# mesa} other {# mesas}} está una opción sobre la mesa por cada parte, y en cuántas está acordada: rubricada, o ratificada en las mesas que ya terminaron.',
  issue: 'Tema',
  option: 'Opción',
  offers: 'Propone {side}',
  agreed: 'Acordado',
  count: '{n, number} de {tables, number}',
  quiet: 'solo lo que alguien propone',
  everything: 'todas las opciones',
  show: 'Mostrar',
  none: 'Aún no hay nada sobre ninguna mesa.',
  seat: {
    look: 'Con los ojos de {name}',
    title: 'Mesa {number, number}, vista por {name} ({side})',
    note: 'Ve exactamente lo que ve este asiento. Nada de lo que pulse aquí llega a la mesa.',
    back: 'Volver a la mesa',
  },
};
