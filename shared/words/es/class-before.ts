import type { classBefore as en } from '../en/class-before.ts';

export const classBefore: typeof en = {
  title: 'Antes de la lección',
  lead: '{format}. Lea esto y responda cinco preguntas: unos diez minutos. Aquí nada es secreto; sus propias instrucciones llegan en la lección.',
  unknown:
    'No hay ninguna clase en esta dirección. Puede que se haya borrado. Pida otra vez el enlace a su docente.',
  background: 'Lo que ha pasado',
  issues: 'De qué se trata',
  rules: 'Cómo funcionan las conversaciones',
  check: {
    title: 'Cinco preguntas',
    note: 'Cada respuesta se explica enseguida. Su docente ve cuántas personas lo hicieron y cuántas respuestas acertaron a la primera; no quiénes.',
    right: 'Correcto.',
    wrong: 'No del todo.',
    done: 'Listo: {right, number} de {all, number} a la primera.',
    counted: 'Su docente ve a una persona más.',
    again: 'Ya hecho en este dispositivo: {right, number} de {all, number} a la primera.',
    questions: {
      planB: {
        ask: '¿Qué es el plan B de una delegación?',
        answers: [
          'Lo que le queda si no se firma ningún texto',
          'La primera oferta que hace',
          'Un segundo texto que escribió la capital',
        ],
        why: 'El plan B es lo que le queda si no hay acuerdo. Un texto que para usted vale menos que el plan B no debería firmarse.',
      },
      initialled: {
        ask: 'Un tema está rubricado. ¿Qué significa?',
        answers: [
          'Desde ese día es ley',
          'Hasta ahora solo una parte está de acuerdo',
          'Ambas están de acuerdo por ahora; vale cuando todo el texto esté firmado y ratificado',
        ],
        why: 'Rubricado significa acordado por ahora. Nada está acordado hasta que todo esté acordado.',
      },
      home: {
        ask: 'Ambas delegaciones firmaron. ¿Qué sigue?',
        answers: [
          'Las conversaciones han tenido éxito',
          'Cada frente interno decide si ratifica; si uno dice que no, no hay acuerdo',
          'La otra parte todavía puede cambiar un tema',
        ],
        why: 'Se negocia en dos mesas: con la otra parte y con la propia gente. Un texto que gusta en ambas salas aún puede fracasar en casa.',
      },
      trade: {
        ask: '¿Cuál es la mejor manera de empezar?',
        answers: [
          'Pedirlo todo de una vez y ceder poco a poco',
          'Dar lo que le cuesta poco y vale mucho para la otra parte, y pedir lo inverso',
          'Resolver los temas uno por uno, los más fáciles primero',
        ],
        why: 'A cada parte le importan cosas distintas. Los paquetes que cruzan temas dejan a ambas mejor que partir cada tema por la mitad.',
      },
      secret: {
        ask: '¿Qué sabe la otra delegación de las instrucciones de usted?',
        answers: [
          'Todo',
          'Sus líneas rojas, pero no sus puntos',
          'Nada hasta que terminen las conversaciones',
        ],
        why: 'Cada parte lee sola sus instrucciones. Lo que le importa a la otra se aprende escuchando y por lo que ofrece.',
      },
    },
  },
  link: 'Enlace para la tarea previa',
  linkNote: 'La información pública y cinco preguntas, antes de que nadie tenga asiento.',
  checks:
    '{done, plural, =0 {Nadie ha respondido todavía las preguntas.} one {# persona ha respondido las preguntas} other {# personas han respondido las preguntas}}{done, plural, =0 {} other {: en promedio {average} de 5 a la primera.}}',
  readFirst: 'Leer primero la información pública',
  after: {
    missed:
      'Las conversaciones de su clase terminaron y usted no estuvo. Todavía puede jugarlas: las mismas instrucciones y las mismas noticias, contra un bot.',
    makeUp: 'Jugar las conversaciones a las que falté',
    goOnMakeUp: 'Seguir con las conversaciones a las que faltó',
    madeUp: 'Las conversaciones a las que faltó: su resultado',
    otherSide: 'La misma partida, desde la otra parte',
    otherSideNote:
      'Tarea: las mismas conversaciones desde la otra silla, contra un bot. Su docente ve que usted jugó y cómo terminó.',
    goOnOtherSide: 'Seguir con la partida desde la otra parte',
    otherSideDone: 'La partida desde la otra parte: su resultado',
    counts:
      'Después de la lección: {makeUps, plural, one {# partida de recuperación} other {# partidas de recuperación}} ({makeUpsOver, number} terminadas), {others, plural, one {# partida} other {# partidas}} desde la otra parte ({othersOver, number} terminadas).',
  },
};
