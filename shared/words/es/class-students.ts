import type { classStudents as en } from '../en/class-students.ts';

export const classStudents: typeof en = {
  doorLegend: 'En la puerta',
  besides: 'Además de las conversaciones',
  knock: 'Quien entra espera hasta que yo le deje pasar',
  knockNote: 'Contra extraños que consiguieron el código. Usted deja pasar de uno en uno o a todos a la vez.',
  door: '{n, plural, one {# persona espera en la puerta} other {# personas esperan en la puerta}}',
  admitAll: 'Dejar pasar a todos',
  admit: 'Dejar pasar a {name}',
  admitShort: 'Dejar pasar',
  turnAway: 'No dejar pasar a {name}',
  change: 'Nombre y más de {name}',
  changeTitle: '{name}',
  name: 'Nombre en la clase',
  nameHint: 'Lo ve toda la clase.',
  alias: 'Quién es',
  aliasHint: 'Solo para usted, aquí y en los archivos que se lleva. Desaparece al borrar la clase.',
  save: 'Guardar',
  doorTitle: 'En la puerta de la clase',
  waitsToBeLetIn: 'Su docente deja pasar a cada persona. No tardará; deje esta página abierta.',
  locked: 'Esta clase no admite a nadie más por ahora. Pregunte a su docente.',
  knocks: 'Su docente le dejará pasar.',
  plan: {
    title: 'Quién se sentará dónde',
    note: 'Arrastre un nombre sobre otro para cambiar sus lugares, o sobre uno libre. Al pulsar un nombre se abre la lista de lugares.',
    free: 'libre',
  },
  move: {
    one: 'Mover a {name}',
    to: 'Mover a',
    choose: 'Elija un lugar…',
    go: 'Mover',
    swap: 'Mesa {table, number}, {side}: cambiar de lugar con {name}',
    free: 'Mesa {table, number}, {side}: el lugar del bot',
    join: 'Mesa {table, number}, {side}: unirse a la delegación',
    own: 'Una mesa propia, {side}, contra un bot',
    note: 'Quien cambia de parte ha leído las instrucciones de la otra.',
    seatedNote: 'A quien se mueve se le lleva enseguida a su nuevo lugar. A nadie se le dice por qué.',
  },
  requests: {
    title: '{n, plural, one {# estudiante pide} other {# estudiantes piden}} algo en privado',
    note: 'Nadie más lo sabe, y a quien se mueve no se le dice por qué.',
    asks: '{name} preferiría hablar por la otra parte.',
    elsewhere: 'Otro lugar para {name}…',
    keep: 'Dejar a {name} donde está',
  },
  wish: {
    title: 'Preferiría hablar por la otra parte',
    text: 'Quizá por su familia, o por una razón propia. Solo su docente sabrá que lo pidió, y puede darle otro lugar. Aquí se habla por un gobierno y no por uno mismo.',
    ask: 'Pedirlo en privado al docente',
    asked: 'Su docente ya lo sabe. Mientras tanto, siga leyendo.',
    takeBack: 'Retirarlo',
  },
  odd: {
    legend: 'Un estudiante que queda sin pareja',
    labels: {
      bot: 'Juega contra un bot',
      mirror: 'Es el espejo de otra mesa',
      journalist: 'Informa como periodista',
    },
    notes: {
      bot: 'En la parte que tiene menos estudiantes. Quien llegue tarde toma la silla del bot.',
      mirror:
        'También contra un bot, y sabe en qué mesa alguien tiene la misma parte y las mismas instrucciones, para comparar después.',
      journalist:
        'Desde la primera mesa: ve lo que ve el público, le hace a cada parte una pregunta por ronda y escribe el titular que leen las dos salas. Quien llegue tarde participa en las conversaciones.',
    },
    board: 'Espejo de la mesa {table, number}',
    own: 'Usted es un espejo',
    ownText:
      'En la mesa {table, number} alguien habla por su parte con las mismas instrucciones, frente a otro estudiante. Usted se sienta frente a un bot. Después comparan lo que resultó.',
  },
};
