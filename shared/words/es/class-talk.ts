import type { classTalk as en } from '../en/class-talk.ts';

export const classTalk: typeof en = {
  legend: 'Mensajes en la mesa',
  modes: {
    free: 'Con sus propias palabras',
    phrases: 'Solo frases de una lista',
    off: 'Apagados: se habla en el aula',
  },
  notes: {
    free: 'Usted ve cada mensaje y puede silenciar a cualquiera; los estudiantes pueden avisarle de un mensaje.',
    phrases: 'Una lista breve para cada momento. Cada persona la lee en su idioma.',
    off: 'Dos en un dispositivo o cara a cara: la pantalla es el acta.',
  },
  table: {
    off: 'En esta clase se habla en el aula. Lo que cuenta es lo que se pone en la mesa.',
    muted:
      'Su docente ha apagado sus mensajes por ahora. Usted sigue leyendo y los paquetes funcionan como siempre.',
    choose: 'Elija qué decir',
    send: 'Decirlo',
    report: 'Avisar de lo que dijo {name}',
    reportTitle: '¿Avisar de este mensaje?',
    reportText: 'Solo lo sabrá su docente, con el nombre de usted. El mensaje se queda donde está.',
    reasons: {
      unkind: 'Es hiriente u ofensivo',
      private: 'Cuenta algo privado',
      other: 'Otra cosa',
    },
    why: 'Qué tiene de malo',
    note: 'Con sus palabras, si quiere',
    reportYes: 'Avisar al docente',
    reported: 'Su docente ya lo sabe.',
  },
  board: {
    title: 'Mensajes',
    mute: 'Silenciar',
    unmute: 'Dejar hablar',
    muteOne: 'Silenciar a {name}',
    unmuteOne: 'Dejar hablar de nuevo a {name}',
    mutedNow: 'en silencio',
    everybodyMuted: 'Todos están en silencio.',
    reported: '{n, plural, one {# mensaje con aviso} other {# mensajes con aviso}}',
    at: 'Mesa {table, number}',
    inCaucus: 'Dicho en las deliberaciones de esta delegación; la otra parte no puede leerlo.',
    by: '{name}: {reason}',
    bot: 'Bot',
    dismiss: 'Ya está visto',
    look: 'Mirar la mesa {table, number}',
    remarks: 'Mensajes en esta mesa',
    none: 'Nadie ha dicho nada.',
  },
};
