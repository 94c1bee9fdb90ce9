import type { kitLessons as en } from '../en/kit-lessons.ts';

export const kitLessons: typeof en = {
  prepareTitle: 'Qué preparar',
  prepare: [
    'Juegue usted los primeros pasos (ocho minutos) y después, una vez contra el bot, las conversaciones de su clase.',
    'Pruebe la página en los dispositivos y en la red del aula. Basta un dispositivo por delegación; también vale uno para dos delegaciones.',
    'Imprima las dos hojas de trabajo para todos. Imprima las instrucciones si quiere que se lean antes de la clase y, con ellas, la comprobación de cinco preguntas.',
    'Abra la clase unos días antes y envíe el enlace para la tarea previa, que está entre sus enlaces: la información pública y cinco preguntas. El tablero dice cuántas personas lo hicieron.',
    'Forme antes de la clase parejas de delegaciones, de una a tres personas cada una. Quien sobre se une a una delegación, juega contra el bot o informa como periodista.',
    'Lea los antecedentes públicos de la preparación, y en la página de fuentes los dos o tres temas por los que preguntará su grupo.',
    'Anuncie que se jugarán ambas partes, y si va a calificar: con la rúbrica, por cómo se trabajó, nunca por la puntuación.',
  ],
  minutes: 'min {begins}–{ends}',
  length: 'Clase de {minutes, number} minutos: {format}',
  does: 'Usted',
  says: 'Diga',
  steps: {
    join: {
      title: 'Entrar',
      does: 'Abra una clase y proyecte su código. Sin clase, una persona de cada pareja abre una mesa y comparte el código. Compruebe que todos los asientos estén ocupados.',
      says: 'Dentro de diez minutos serán diplomáticos en enero de 2015. Escriban el código y un nombre. Verán instrucciones que la otra parte nunca ve: guarden su pantalla.',
    },
    brief: {
      title: 'Preparación',
      does: 'Deje que lean y llenen la hoja de planificación. Pase por las mesas y pregunte una sola cosa a cada delegación: ¿cuál es su plan B?',
      says: 'Ustedes hablan en nombre de un gobierno, no en el suyo. Busquen qué les importa más, qué podrían aceptar y qué no se puede firmar. Después, adivinen qué le importa más a la otra parte.',
    },
    roundOne: {
      title: 'Primera ronda',
      does: 'Observe y no aconseje. Recuerde la hoja de escucha a quien espera. Si una pareja calla, que cada parte haga una pregunta.',
      says: 'Empiecen con un paquete, no con una sola exigencia: si ustedes aceptan esto, nosotros damos aquello. Atiendan a lo que ellos piden dos veces.',
    },
    middleRound: {
      title: 'Segunda ronda',
      does: 'Señale una vez el frente interno. Anote un momento de una mesa del que quiera hablar después.',
      says: 'Antes de ofrecer, miren a los suyos. Lo que se firma aquí debe pasar allí. ¿Qué les cuesta poco a ustedes y vale mucho para ellos?',
    },
    lastRound: {
      title: 'Última ronda',
      does: 'Avise cuando falten cinco minutos y cuando falten dos. Al final lleve a la última llamada las mesas que aún hablan, o deje que lo haga su reloj.',
      says: 'En la última llamada ambas partes marcan todos los textos que firmarían. Comparen cada uno con su plan B, no con sus sueños. No llegar a un acuerdo también es un resultado.',
    },
    reflect: {
      title: 'Reflexión, antes de cualquier cifra',
      does: 'Todas las pantallas quedan en las tres preguntas. Nadie habla; nadie mira todavía los puntos.',
      says: 'Escriban para ustedes: ¿qué querían ellos sobre todo, qué momento cambió las conversaciones, qué harían de otra manera?',
    },
    talk: {
      title: 'Cómo fue',
      does: 'Oiga dos o tres voces, de ambas partes y todavía en su papel. Deje que se quejen.',
      says: '¿Qué les sorprendió de la otra parte? Díganlo como lo diría su delegación.',
    },
    text: {
      title: 'Qué se firmó',
      does: 'Muestre el texto firmado de una mesa junto a lo que ambas partes pedían y pregunte quién tiene otra cosa. Las mesas sin acuerdo dicen por qué.',
      says: 'De un mismo comienzo salieron tratados distintos. ¿Dónde difieren más, y quién lo decidió?',
    },
    points: {
      title: 'Los puntos, tema por tema',
      does: 'Muestre los puntos de una mesa, tema por tema. Pida un tema que pese mucho en una hoja y poco en la otra.',
      says: 'No comparen 60 de aquí con 60 de allá: cada hoja tiene su escala. Comparen cada parte con su propio plan B.',
    },
    trades: {
      title: 'Todos los textos, y canjes que nadie encontró',
      does: 'Muestre el plano de todos los textos y después un canje con el que ambas partes habrían quedado mejor. Pregunte qué habría que haber sabido para encontrarlo.',
      says: 'Cada punto es un texto que podrían haber firmado. ¿Podían tener más las dos partes? ¿Qué lo impidió?',
    },
    history: {
      title: 'Lo que hizo la historia',
      does: 'Muestre el paso sobre la historia. Diga qué se discute y quién lo discute. Cierre con una frase de cada una de tres personas.',
      says: 'Las delegaciones reales necesitaron hasta julio. Ya han visto por qué. Una frase: ¿qué harían de otra manera?',
    },
    slack: {
      title: 'En reserva',
      does: 'Úselo donde haga falta: dispositivos que tardan, una mesa a punto de firmar, otra pregunta de la guía para el balance. Lo que sobre es para la guía.',
      says: 'En casa: jueguen las mismas conversaciones desde la otra parte contra el bot y escriban diez líneas sobre lo que se ve distinto.',
    },
  },
  troubleTitle: 'Si falla la red',
  trouble: [
    'No se pierde nada: lo que se confirmó está en el servidor. Vuelva a cargar la página, o abra el enlace del asiento en otro dispositivo, y siga.',
    'Si falla un dispositivo, su delegación pasa a otro, o la pareja comparte uno y lo va girando.',
    'Si la escuela no tiene internet, el juego funciona en una computadora para todos los que estén en la misma red local.',
    'Si falla todo, siga en papel: el juego en papel de este material trae las reglas, las opciones, los puntos, los frentes internos, las noticias y las hojas para anotar. Imprímalo una vez con tiempo y guárdelo.',
    'Una mesa que ya había empezado en la pantalla copia en una hoja de ronda lo acordado por ahora y sigue desde allí.',
  ],
  careTitle: 'Si el asunto le toca de cerca a alguien',
  care: [
    'Hay estudiantes con familia en Cuba o en el exilio, con parientes que estuvieron presos, que perdieron una casa o que sirvieron a uno de los dos Estados. Pregunte antes y en privado, no delante del grupo, y no pida a nadie que cuente su historia.',
    'Quien lo desee puede cambiar de parte, llevar el tiempo u observar, sin dar razones y sin perder nada por ello.',
    'Dígalo al principio, y otra vez si se caldea el ambiente: usted habla en nombre de un gobierno, no en el suyo. Al terminar, que todos salgan del papel en voz alta: «Ya no soy la delegación; soy…».',
    'Que nadie imite un acento, un uniforme o a una persona. A las delegaciones se las llama por su Estado o su cargo.',
    'Muchos de sus propios ciudadanos juzgan a ambos gobiernos. La clase no pregunta quién tenía razón, sino qué podía firmar cada cual y por qué.',
  ],
};
