import type { issuesPeople as english } from '../en/issues-people.ts';

export const issuesPeople: typeof english = {
  migration: {
    name: 'Migración',
    what: 'Una ley estadounidense de 1966, la Ley de Ajuste Cubano, permite a los cubanos obtener residencia tras un año, más o menos. Según la práctica de «pies secos, pies mojados», quien es detenido en el mar regresa y quien toca tierra se queda. Nadie más tiene ese trato.',
    lines: {
      us: 'Mantenemos la Ley, que solo el Congreso puede cambiar. Queremos una migración segura, legal y ordenada.',
      cuba: 'Ese privilegio, dado a una sola nacionalidad, contradice los acuerdos migratorios y empuja a la gente a jugarse la vida en el mar.',
    },
    options: {
      'returns-first': {
        short: 'Sin cambio y con retornos',
        long: 'Se reafirma la práctica estadounidense, y Cuba recibe a quienes los tribunales de Estados Unidos han ordenado salir.',
      },
      'technical-meetings': {
        short: 'Reuniones técnicas',
        long: 'La práctica sigue; los expertos se reúnen sobre fraude de documentos, guardacostas y casos de familias.',
      },
      'joint-study': {
        short: 'Estudio conjunto',
        long: 'Un grupo conjunto estudia la migración irregular, y Washington promete revisar su modo de admitir a la gente.',
      },
      'dry-foot-ends': {
        short: 'Fin de «pies secos»',
        long: 'El presidente pone fin a «pies secos, pies mojados», la Ley sigue vigente y Cuba recibe a quienes sean rechazados.',
      },
    },
    history:
      'El 21 de enero de 2015 nada cambió, salvo que se acordaron reuniones técnicas. «Pies secos, pies mojados» terminó dos años después, el 12 de enero de 2017; Cuba aceptó recibir a personas con orden de salida. La Ley siguió vigente.',
    sources: [
      {
        title:
          'Declaración sobre política migratoria, 12 de enero de 2017 (documentos presidenciales, en inglés)',
        url: 'https://www.govinfo.gov/content/pkg/PPP-2016-book2/xml/PPP-2016-book2-doc-pg1701-2.xml',
      },
      {
        title: 'Crónica de las conversaciones migratorias (Progreso Weekly, en inglés)',
        url: 'http://progresoweekly.us/report-cuba-u-s-talks/',
      },
    ],
  },
  doctors: {
    name: 'Médicos en el exterior',
    what: 'Más de 50 000 trabajadores cubanos de la salud sirven en más de 60 países, y su labor es una de las principales fuentes de ingreso de Cuba. Desde 2006 un programa estadounidense permite a quienes están en misión pedir entrada en una embajada de Estados Unidos.',
    lines: {
      us: 'El programa continúa. Quien trabaja en misiones de salud en el exterior debe ser libre de elegir.',
      cuba: 'El programa es un robo de cerebros digno de reproche: quita atención a países pobres y a Cuba la gente que formó.',
    },
    options: {
      'kept-quietly': {
        short: 'Sigue, sin publicidad',
        long: 'El programa continúa sin publicidad, y las dos partes intercambian opiniones sobre él.',
      },
      'review-and-health': {
        short: 'Revisión y cooperación',
        long: 'El programa continúa mientras Washington lo revisa, y los dos países colaboran contra el ébola y otras enfermedades.',
      },
      'joint-missions-exempt': {
        short: 'No en misiones conjuntas',
        long: 'El programa deja de admitir a personal de misiones humanitarias en las que participen los dos países.',
      },
      'programme-ended': {
        short: 'Fin del programa',
        long: 'El presidente pone fin al programa; los trabajadores de la salud piden visa como cualquier otra persona.',
      },
    },
    history:
      'En enero de 2015 las partes discreparon. El programa siguió y ese año fiscal admitió a más personas que nunca, 1663; al lado, los dos países trabajaron juntos en salud. Hacia el Año Nuevo de 2016 se supo que la Casa Blanca lo revisaba, y terminó el 12 de enero de 2017.',
    sources: [
      {
        title: 'El programa en cifras (Cuba Journal, en inglés)',
        url: 'http://cubajournal.co/us-may-end-cuban-medical-professional-parole-program',
      },
      {
        title:
          'Declaración sobre política migratoria, 12 de enero de 2017 (documentos presidenciales, en inglés)',
        url: 'https://www.govinfo.gov/content/pkg/PPP-2016-book2/xml/PPP-2016-book2-doc-pg1701-2.xml',
      },
    ],
  },
  fugitives: {
    name: 'Prófugos',
    what: 'Según el FBI viven en Cuba unas 70 personas buscadas en Estados Unidos. Algunas recibieron asilo hace mucho. El caso más conocido es el de una mujer condenada por la muerte de un policía en Nueva Jersey. También Cuba nombra a personas que quisiera ver juzgadas.',
    lines: {
      us: 'Quien es buscado por delitos graves debe responder ante nuestros tribunales. Es una alta prioridad: que empiecen a hablar policías y fiscales.',
      cuba: 'Conceder asilo es derecho de todo Estado soberano, y no hay tratado de extradición vigente. Acusados de atentados contra Cuba viven libres en Florida.',
    },
    options: {
      'named-returns': {
        short: 'Entrega con nombres',
        long: 'Cuba entrega a las personas de una lista estadounidense, incluidas aquellas a las que dio asilo.',
      },
      'some-expelled': {
        short: 'Algunas expulsiones',
        long: 'Por decisión propia, Cuba expulsa a unas pocas personas buscadas por secuestro de aviones o fraude; el asilo no se toca.',
      },
      'case-by-case': {
        short: 'Diálogo, caso por caso',
        long: 'Un diálogo policial regular se ocupa de los prófugos; los delitos comunes van caso por caso, el asilo político queda aparte.',
      },
      'lists-exchanged': {
        short: 'Canje de listas',
        long: 'Cada parte entrega a la otra su lista de personas buscadas, y ninguna promete actuar.',
      },
    },
    history:
      'En noviembre de 2015 comenzó un diálogo sobre aplicación de la ley, y en enero de 2017 se firmó un memorando. Las personas más nombradas en la prensa no fueron devueltas. Cuba mantuvo que conceder asilo político le corresponde a ella.',
    sources: [
      {
        title: 'Audiencia en la Cámara, febrero de 2015 (East Idaho News, en inglés)',
        url: 'https://www.eastidahonews.com/2015/02/house-hearing-on-cuba-gitmo-not-on-the-table/',
      },
      {
        title: 'Memorando sobre aplicación de la ley (Consejo Económico y Comercial EE. UU.-Cuba, en inglés)',
        url: 'https://cubatrade.org/blog/2017/1/17/us-cuba-sign-law-enforcement-mou',
      },
    ],
  },
  prisoners: {
    name: 'Presos políticos',
    what: 'En diciembre Cuba prometió liberar a 53 personas de una lista hecha en Washington, y el 12 de enero lo había cumplido. Washington los llama presos políticos; La Habana rechaza el término. ¿Es asunto cerrado, o sigue?',
    lines: {
      us: 'Celebramos las 53 excarcelaciones. Nadie debe estar preso por lo que dice, y seguiremos planteando esos casos.',
      cuba: 'Cuba los liberó por decisión propia. Quién está preso en Cuba lo deciden los tribunales cubanos, no esta mesa.',
    },
    options: {
      'releases-first': {
        short: 'Excarcelar antes de abrir',
        long: 'Antes de que abran las embajadas, Cuba libera a todos los de una nueva lista estadounidense y promete garantías legales.',
      },
      'second-list': {
        short: 'Una segunda lista',
        long: 'Washington puede presentar otra lista; Cuba la contesta en unos meses y permite visitas externas a las prisiones.',
      },
      'review-by-cuba': {
        short: 'Cuba revisa casos',
        long: 'Cuba revisa otros casos por su cuenta, comunica el resultado a la Iglesia y libera a quien decida liberar.',
      },
      'the-53-stand': {
        short: 'Constan los 53',
        long: 'Las dos partes hacen constar que los 53 están libres; el asunto queda cerrado en estas conversaciones.',
      },
    },
    history:
      'El 12 de enero de 2015 funcionarios estadounidenses confirmaron que los 53 estaban libres, aunque los activistas solo pudieron contar a una parte. No hubo segunda lista. En Cuba las condenas largas se hicieron menos frecuentes y las detenciones breves aumentaron.',
    sources: [
      {
        title: 'Los 53, en libertad (Reuters, 13 de enero de 2015, en inglés)',
        url: 'https://www.reuters.com/article/us-usa-cuba-prisoners-idUSKBN0KL10K20150113',
      },
      {
        title: 'Dudas sobre la lista (The Gleaner, en inglés)',
        url: 'http://jamaica-gleaner.com/article/news/20150113/us-cuba-completes-release-53-political-prisoners',
      },
      {
        title: 'Asuntos y medidas en el Congreso (Servicio de Investigación del Congreso, en inglés)',
        url: 'https://www.everycrsreport.com/reports/R43926.html',
      },
    ],
  },
  rights: {
    name: 'Derechos democráticos',
    what: 'Washington pide libertad de expresión y de reunión y elecciones libres. La Habana responde que su sistema político no se discute, y señala la violencia policial y la desigualdad en Estados Unidos. La cuestión es cómo, y de qué, hablarán los dos.',
    lines: {
      us: 'Los derechos son centrales en nuestra política. Los planteamos en cada reunión y seguiremos viendo a quienes piensan distinto.',
      cuba: 'Hablaremos de cualquier tema, de igual a igual y en ambos sentidos. Nuestro sistema lo eligieron los cubanos y no está en la mesa.',
    },
    options: {
      'legal-guarantees': {
        short: 'Garantías en la ley',
        long: 'Cuba promete leyes que garanticen la libertad de expresión y de reunión antes de seguir adelante con las relaciones.',
      },
      'un-visits': {
        short: 'Visitas de la ONU',
        long: 'Cuba invita a relatores de las Naciones Unidas, y empieza un diálogo sobre derechos con calendario fijo.',
      },
      'reciprocal-dialogue': {
        short: 'Diálogo recíproco',
        long: 'Un diálogo aparte examina los derechos en ambos países, y cada embajada sigue libre de ver a quien quiera.',
      },
      'world-affairs-only': {
        short: 'Solo asuntos mundiales',
        long: 'El diálogo trata los derechos en el mundo y en la ONU; las embajadas ven a los críticos solo a bajo nivel.',
      },
      'contacts-end': {
        short: 'Fin de los contactos',
        long: 'Estados Unidos pone fin a sus programas para opositores cubanos y sus diplomáticos dejan de reunirse con ellos.',
      },
    },
    history:
      'El 31 de marzo de 2015 los dos gobiernos dialogaron en Washington sobre derechos humanos. Cada uno criticó al otro; Cuba habló de violencia policial y vigilancia. No se fijó fecha para otro encuentro. Los diplomáticos estadounidenses siguieron viendo a disidentes.',
    sources: [
      {
        title: 'Declaración cubana sobre el diálogo (Granma, 1 de abril de 2015, en inglés)',
        url: 'http://en.granma.cu/cuba-us-diplomatic-relations/2015-04-01/cuban-delegation-to-human-rights-dialogue-with-the-united-states-releases-statement',
      },
      {
        title: 'Primer diálogo sobre derechos humanos (Americas Quarterly, en inglés)',
        url: 'https://americasquarterly.org/blog/cuba-u-s-conclude-first-dialogue-on-human-rights/',
      },
    ],
  },
};
