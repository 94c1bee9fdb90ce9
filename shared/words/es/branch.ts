import type { branch as english } from '../en/branch.ts';

export const branch: typeof english = {
  button: 'Continuar desde aquí',
  title: 'Continuar desde el paso {step, number}',
  lead: 'Empieza una partida nueva tal como estaban aquí las conversaciones. La original queda como está.',
  afterEnd:
    'En este paso las conversaciones ya terminaron: la partida nueva empieza en el último paso antes del final.',
  seen: 'La repetición muestra las instrucciones de ambas partes, así que quien juegue puede haberlas leído. Lo sellado se elige de nuevo, las noticias por venir se sortean de nuevo y los comentarios no se copian.',
  fileSent: 'El archivo se envía a este servidor, que lo comprueba otra vez antes de que empiece la partida.',
  fileWrong: 'El error está aquí: {about}.',
  start: { bot: 'Seguir jugando', friend: 'Obtener el código' },
  from: 'Esta partida continúa otra desde su paso {step, number}.',
  fromFile: 'Esta partida continúa otra, de un archivo, desde su paso {step, number}.',
  toOriginal: 'Ver la original en ese paso',
  invited:
    'Las conversaciones ya empezaron: la partida continúa otra desde la mitad. Los dos jugadores pueden haber leído las instrucciones de ambas partes.',
  beside: {
    title: 'La original y esta partida',
    rows: 'Comparación',
    original: 'La original',
    here: 'Esta partida',
    ending: 'Final',
    score: 'Puntuación: {side}',
    noScore: 'sin puntuación',
    change: '{points} respecto a la original',
    same: 'como en la original',
    lead: {
      none: 'Ninguna de las dos tiene un texto firmado.',
      equal: 'Los dos textos firmados dicen lo mismo en todos los temas.',
      differ:
        'Los textos firmados difieren en {n, plural, one {# tema} other {# temas}} de {issues, number}.',
    },
    ownSheet:
      'Las dos puntuaciones de una parte están en su propia hoja, así que se pueden comparar entre sí.',
  },
};
