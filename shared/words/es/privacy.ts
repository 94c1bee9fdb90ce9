import type { privacy as en } from '../en/privacy.ts';

export const privacy: typeof en = {
  title: 'Qué se guarda y cómo desaparece',
  link: 'Qué se guarda de usted',
  lead: 'Sin cuenta, sin correo electrónico, sin cookies, sin publicidad. Ninguna página pide nada a otro sitio y nada se entrega a nadie. Cualquier nombre sirve; no hace falta que sea el suyo.',
  parts: {
    match: {
      title: 'De una partida',
      text: {
        names: 'Los nombres que se escribieron.',
        steps:
          'Cada paso con su hora: paquetes, votaciones, titulares, sondeos, órdenes de prioridad, mensajes y lo que los periodistas preguntan y se les responde. Cuando la partida termina, quien tenga su enlace puede volver a verlo todo.',
        team: 'En equipos, lo que una delegación habla entre sí. Lo leen sus miembros, en una clase también el docente, y ninguna repetición lo muestra.',
        thoughts:
          'Lo que usted respondió a las tres preguntas del final. Solo usted puede leerlo; en una clase, también su docente.',
        listing: 'Si usted permite que la partida figure en la biblioteca. La biblioteca no muestra nombres.',
        secret: 'Del secreto que abre su asiento, solo una huella de la que nadie puede recuperarlo.',
      },
    },
    class: {
      title: 'De una clase, además',
      text: {
        student:
          'De cada estudiante: el nombre, cuándo entró, su propio código, su asiento y si puede enviar mensajes.',
        teacher:
          'Lo que el docente anota sobre quién está detrás de un nombre. Solo lo ve quien tiene el enlace del docente, aquí y en los archivos que se lleva.',
        written:
          'Lo que un estudiante escribe en clase aparte de las conversaciones, como la frase del final. El muro la muestra solo si el docente la pone allí.',
        homework:
          'Las partidas que los estudiantes juegan después de la lección. Quien respondió las preguntas previas cuenta bajo un nombre al azar que el navegador se dio, para que nadie cuente dos veces.',
        survey:
          'Si el docente lo pide, las respuestas a cinco preguntas antes y después. El tablero muestra cuántas personas dieron cada una; los archivos que el docente se lleva las tienen por nombre. De la comprobación previa, solo cuántos la hicieron y acertaron.',
        wish: 'Que un estudiante pidió hablar por la otra parte, hasta que el docente responda. Solo lo ve el docente.',
        reports:
          'Los mensajes de los que un estudiante avisó, con quién avisó y por qué. Solo lo ve el docente.',
        sees: 'El docente ve cada mesa y cada mensaje mientras ocurre.',
      },
    },
    where: {
      title: 'Dónde',
      text: {
        server:
          'En un solo archivo, en la computadora que aloja este sitio. Quien lo aloja puede tener copias de seguridad, y un archivo que un docente se llevó es del docente.',
        browser:
          'En este navegador: sus asientos y clases, su nombre, el idioma y los borradores. Desaparece cuando usted lo quita de las listas de la primera página o borra los datos de este sitio.',
        network:
          'La dirección de su red se cuenta durante un minuto, para que nadie adivine códigos, y no se anota.',
      },
    },
    long: {
      title: 'Cuánto tiempo',
      text: {
        class:
          '{days, plural, =0 {Una clase, con sus estudiantes, sus partidas y todo lo que se escribió en ella, hasta que su docente la borre.} one {Una clase, con sus estudiantes, sus partidas y todo lo que se escribió en ella, un día desde que se creó, salvo que su docente la borre antes.} other {Una clase, con sus estudiantes, sus partidas y todo lo que se escribió en ella, # días desde que se creó, salvo que su docente la borre antes.}}',
        waiting:
          '{days, plural, =0 {Una partida a la que nadie se unió, hasta que la quite quien aloja este sitio.} one {Una partida a la que nadie se unió, un día.} other {Una partida a la que nadie se unió, # días.}}',
        match: 'Cualquier otra partida, hasta que la quite quien aloja este sitio.',
      },
    },
    go: {
      title: 'Cómo desaparece',
      text: {
        teacher:
          'El docente pulsa «Borrar la clase» en su tablero. Desaparece enseguida y para siempre, también del archivo, y los enlaces de repetición dejan de funcionar.',
        student: 'Un estudiante se lo pide a su docente, que también puede sacar a una sola persona.',
        player: 'Para una partida fuera de una clase, pídalo a quien aloja este sitio.',
        listing:
          'Una partida sale de la biblioteca en cuanto uno de sus jugadores la retira en la página del resultado.',
      },
    },
  },
  unknown: 'Ahora mismo no se pudo leer cuánto tiempo guarda las cosas este sitio.',
};
