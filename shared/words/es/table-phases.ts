import type { tablePhases as english } from '../en/table-phases.ts';

export const tablePhases: typeof english = {
  dinner: {
    intro:
      'Lo que se dice aquí no compromete a nadie y queda fuera de las actas hasta el final. Se permite aparentar.',
    moves: 'Cederíamos en',
    wants: 'Queremos avances en',
    pick: 'Elija un tema',
    put: 'Hacer el sondeo',
    silent: 'Guardar silencio',
    mine: 'Usted dijo: cederíamos en «{moves}» si ustedes cedieran en «{wants}».',
    mineSilent: 'Usted guardó silencio.',
    theirs: '{side} dijo: cederíamos en «{moves}» si ustedes cedieran en «{wants}».',
    theirsSilent: '{side} guardó silencio.',
    answer: 'Su respuesta',
    send: 'Dar la respuesta',
    theirAnswer: '{side} respondió a su sondeo: {answer}.',
    yourAnswer: 'Usted respondió: {answer}.',
    noAnswer: 'nada',
    sealed: 'Sellado hasta que ambos elijan.',
  },
  signing: {
    intro:
      'Ambos confirman a la vez. Si alguno declina, las conversaciones siguen y el clima baja {cost, number}.',
    signsByDefault:
      'Si se le acaba el tiempo, usted firma, con una visita a: {group}. Su país ratificaría el texto y este alcanza su plan B.',
    declinesByDefault:
      'Si se le acaba el tiempo, usted declina: su país rechazaría el texto, o este vale menos que su plan B.',
    open: 'se deja para después',
    score: 'Firmado y ratificado',
    planB: 'Su plan B',
    visit: 'Antes de firmar, visite su país: ¿a quién corteja?',
    visitGain: '+{points} allí',
    confirm: 'Confirmar la firma',
    decline: 'Declinar la firma',
    declineSure: '¿Declinar la firma de este texto?',
    declineBody:
      'El texto no se firma ahora, elija lo que elija la otra parte: las conversaciones siguen y el clima baja {cost, number}. Una elección sellada no se puede retirar.',
    declineYes: 'Sí, declinar',
    below: 'Para usted, este texto vale menos que su plan B.',
    homeRefuses:
      'Su país rechazaría este texto: las conversaciones terminarían sin acuerdo y usted tendría su plan B menos {cost} puntos.',
    confirmSure: '¿Firmar este texto de todos modos?',
    confirmYes: 'Sí, firmarlo',
    confirmed: 'Usted firmó; sellado hasta que elija {side}.',
    declined: 'Usted declinó; sellado hasta que elija {side}.',
  },
  lastCall: {
    packages:
      'Deje un paquete final: redáctelo en las escalas y revíselo, o conserve el que está. Ambos se abren a la vez.',
    keep: 'Conservar el paquete presentado',
    keepNone: 'No dejar paquete',
    keepStanding: 'Su paquete presentado tiene {n, plural, one {# tema} other {# temas}}.',
    chosen: 'Su paquete final está sellado.',
    chosenNone: 'Usted deja el paquete que ya estaba.',
    marks:
      'Marque todos los textos que firmaría. Una marca es una firma: el texto que ambos marquen queda firmado; de varios, el que más resuelve.',
    would: 'Firmaría este texto',
    notOffered: 'Este texto no se le ofrece: cruza una línea roja o está vacío.',
    changes: 'Lo que cambia el paquete',
    sign: 'Firmar estos textos',
    signNone: 'No firmar ninguno',
    marked: 'Sus marcas están selladas: {list}.',
    markedNone: 'Usted no marcó ningún texto. Sellado hasta que elija {side}.',
    worth: '{points} puntos; plan B {best}',
    settles: '{n, plural, one {resuelve # tema} other {resuelve # temas}}',
  },
  vote: {
    title: 'Ratificación en casa',
    signed: 'El texto se firmó y los dos frentes internos han decidido.',
    passes: '{side}: ratificado',
    refuses: '{side}: rechazado',
    vetoes: 'Veto: {list}',
    toResult: 'Ver el resultado',
  },
  second: {
    intro:
      'El texto está firmado y ratificado; sigue siendo el piso. Proponga cambios que usted prefiera: si a {side} también le gustan, ambos firman de nuevo.',
    theirs: 'La propuesta de ellos',
    ours: 'Su propuesta espera respuesta.',
    none: 'Aún no hay propuesta.',
    improve: 'Firmar mejora',
    finish: 'Terminar',
    finished: 'Usted terminó. A la espera de {side}.',
    signedWorth: 'El texto firmado vale {points} para usted.',
  },
  /** What a phase is, what it costs and what it shows: said when somebody meets it first, and in the menu. */
  lessons: {
    'dinner-soundings':
      'Un sondeo dice, fuera de actas: cederíamos en esto si ustedes cedieran en aquello. No cuesta nada ni compromete a nadie. La otra parte conoce los dos temas que usted nombra y responde cálida, tibia o fría. Quien calla no muestra nada.',
    'dinner-answers':
      'Su respuesta es una señal y no una promesa: no cambia ni el texto ni el clima. La otra parte solo sabe cómo recibe usted sus dos temas. Se permite aparentar, y ellos también pueden.',
    plenary:
      'En su turno usted presenta un paquete, acepta el de ellos o pasa. La otra parte ve qué opciones pide, nunca cuánto valen para usted. Lo aceptado queda rubricado, acordado por ahora; una ronda sin firma cuesta puntos a ambas partes.',
    press:
      'Cada parte elige un titular; los dos se abren a la vez. Elogiar mejora el clima y cuesta algo en casa; las palabras duras hacen lo contrario: cada tarjeta dice cuánto. La otra parte conoce su línea, y el texto no cambia.',
    signing:
      'Ambos deciden a la vez, sin ver la elección del otro. Si los dos firman, votan los dos países, y un país que rechaza pone fin a las conversaciones. Si uno se niega, siguen con un clima más frío. Su visita gana aprobación en un grupo.',
    'last-call-packages':
      'Ya no quedan turnos. Cada parte deja un último paquete, y los dos se abren a la vez. En el paso siguiente ambos marcan los textos que firmarían: deje uno que también la otra parte pueda firmar.',
    'last-call-marks':
      'Una marca es su firma. Se firma el texto que ambas partes marquen; si no hay ninguno, no hay acuerdo y cada parte tiene su plan B. La otra parte ve sus marcas cuando ha hecho las suyas.',
    'second-signature':
      'El texto firmado está a salvo: ya nada puede empeorar. Proponga un cambio que para usted sea al menos igual de bueno; si a la otra parte también le gusta, ambos firman de nuevo. La otra parte conoce su propuesta, y no cuesta nada.',
  },
};
