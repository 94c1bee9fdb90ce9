import type { kitPaper as en } from '../en/kit-paper.ts';

export const kitPaper: typeof en = {
  contents: {
    title: 'Qué imprimir para cada mesa',
    lines: [
      'Una vez para todos: las reglas, la lista de opciones y una hoja por ronda.',
      'Una vez para cada delegación y para nadie más: el frente interno de su parte y una hoja de puntos. En todas las mesas de una clase, las mismas dos hojas de puntos, para poder comparar los resultados.',
      'Una vez para el docente: las noticias, recortadas en tarjetas y boca abajo por ronda, y la hoja de resultados de cada mesa.',
    ],
  },
  rules: {
    title: 'Las reglas en una página',
    steps: [
      {
        title: 'De qué se trata',
        text: 'Dos delegaciones buscan un texto sobre {issues, number} temas en {rounds, plural, one {# ronda} other {# rondas}}. Cada tema tiene unas pocas opciones, con su número en la lista; lo que el texto omite queda como está y vale 0. Su hoja dice cuánto vale para usted cada opción. No la muestre.',
      },
      {
        title: 'Plan B',
        text: 'Si no se firma nada, le queda su plan B. No firme nada que para usted valga menos.',
      },
      {
        title: 'Una ronda',
        text: 'El docente lee una tarjeta de noticias. Luego cada delegación tiene {turns, plural, one {# turno} other {# turnos}}; empieza la anfitriona. En un turno se hace una sola cosa: poner un paquete sobre la mesa (reemplaza al anterior propio), aceptar el de la otra parte o pasar. Un paquete nombra uno o más temas, cada uno con una opción, y se toma entero o no se toma.',
      },
      {
        title: 'Acordado por ahora',
        text: 'Un paquete aceptado queda rubricado: ambas anotan sus opciones en la hoja de la ronda. Para reabrir uno, una delegación lo dice en su turno, pierde el paquete entero y pone otro en su lugar; una vez por partida, nunca en la última ronda.',
      },
      {
        title: 'Firmar',
        text: 'Quien pone un paquete sobre la mesa puede añadir «y firmar». Si la otra parte lo acepta, el texto rubricado junto con ese paquete es el texto final, y las conversaciones terminan.',
      },
      {
        title: 'El clima',
        text: 'Empieza en {start, number}. Paquete aceptado: {accepted} (a lo sumo {most} por ronda). Reabrir un paquete: {reopened}. Las opciones con umbral solo pueden presentarse mientras el clima llegue a él.',
      },
      {
        title: 'Prensa',
        text: 'Después de cada ronda menos la última, ambas anotan en secreto una línea y luego la muestran: constructiva {constructive} en el clima, reservada {reserved}, firme {firm}, acusatoria {blame}. En casa cuenta como dice la hoja del frente interno.',
      },
      {
        title: 'La última llamada',
        text: 'En la última ronda, en lugar del último turno de cada parte, ambas escriben en secreto un paquete final. Se muestran los dos. Luego ambas marcan en secreto todos los textos que firmarían: lo rubricado solo, o con uno de los dos paquetes. Se firma lo que ambas marcaron; si son varios, el que tenga más temas.',
      },
      {
        title: 'En casa',
        text: 'Un texto firmado necesita a los dos frentes internos. En su hoja sume para cada grupo: su aprobación del comienzo, las noticias, la prensa y lo que causan las opciones del texto. Pondere los grupos como dice la hoja. Hay que llegar al umbral, y ningún grupo puede quedar bajo su mínimo. Antes de firmar, cada parte suma {visit} a un grupo que visita. Si un frente interno dice que no, nada queda firmado y esa parte pierde {repudiation} puntos.',
      },
      {
        title: 'La espera',
        text: 'Cada ronda que termina sin firma cuesta a ambas partes: {waiting}.',
      },
    ],
    noWaiting: 'nada en este formato',
    waitingAfter: '{points, plural, one {# punto} other {# puntos}} tras la ronda {round, number}',
  },
  options: {
    title: 'Temas y opciones',
    lead: 'Para ambas delegaciones. Diga el número: «2b».',
    gate: 'desde clima {gate, number}',
  },
  points: {
    title: '{side}: {variant}',
    lead: 'Puntos de cada opción. Lo que el texto omite vale 0.',
    option: 'Opción',
    points: 'Puntos',
    forbidden: 'línea roja: no se presenta, ni se acepta, ni se firma',
    planB: 'Plan B: {points} puntos.',
    linked: 'Juntos',
  },
  home: {
    title: 'El frente interno de {side}',
    lead: 'Aprobación de cada grupo, en centésimas. Un texto pasa con {threshold} de promedio ponderado.',
    group: 'Grupo',
    weight: 'Peso',
    start: 'Hoy',
    floor: 'Mínimo',
    noFloor: 'ninguno',
    change: 'Qué los mueve',
    news: 'Noticias',
    press: 'Prensa',
  },
  round: {
    title: 'Ronda {round, number}: {city}, {date}',
    host: 'Anfitriona y primera en hablar: {side}.',
    news: 'Noticia leída',
    turn: 'Turno',
    who: 'Delegación',
    does: 'Paquete (números), acepta o pasa',
    initialled: 'Acordado por ahora tras esta ronda',
    climate: 'Clima al final',
    press: 'Línea de prensa: {us} ______________   {cuba} ______________',
    last: 'Última llamada: paquetes finales',
    finals: '{us} ____________________ {cuba} ____________________',
    marks: 'Marcado por ambas: ______________________',
  },
  news: {
    title: 'Noticias',
    lead: 'Recorte las tarjetas. En cada ronda saque una de su mes, léala y mueva el clima.',
    round: 'Ronda {rounds}',
    climate: 'Clima {shift}',
  },
  score: {
    title: 'Hoja de resultados',
    table: 'Mesa ______   {us}: ______________________   {cuba}: ______________________',
    issue: 'Tema',
    option: 'Firmado',
    pointsOf: 'Puntos de {side}',
    sum: 'Suma',
    waiting: 'menos la espera',
    repudiation: 'menos {points} si el propio frente interno se negó',
    score: 'Resultado (sin acuerdo: plan B menos la espera)',
    planB: 'Plan B',
    beside: 'Resultado respecto del plan B',
    home: 'Aprobación ponderada de {side}: ______   necesaria: {threshold}   pasa: sí / no',
    groups: 'Grupos de {side} bajo su mínimo: ______________________',
  },
};
