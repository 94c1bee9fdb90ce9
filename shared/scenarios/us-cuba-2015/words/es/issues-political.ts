import type { issuesPolitical as english } from '../en/issues-political.ts';

export const issuesPolitical: typeof english = {
  embassies: {
    name: 'Embajadas',
    what: 'Desde 1977 cada país mantiene en la capital del otro apenas una «sección de intereses», que en lo formal depende de la embajada suiza. Se trata de convertirlas en embajadas plenas. La cuestión es cuándo, y qué debe ocurrir antes.',
    lines: {
      us: 'Abramos pronto. Basta con que los dos gobiernos estén de acuerdo y canjeen cartas. La normalización es un camino más largo, y aparte.',
      cuba: 'Sí, de igual a igual. Pero antes el contexto apropiado: no se explica una embajada mientras Cuba figure en la lista de terrorismo y su misión carezca de banco.',
    },
    options: {
      'open-at-once': {
        short: 'Abrir de inmediato',
        long: 'Las dos embajadas abren en unas semanas con todos los derechos de la Convención de Viena, sin condiciones previas.',
      },
      'date-fixed-now': {
        short: 'Fecha fija desde hoy',
        long: 'Hoy mismo se fija el día de la apertura; la lista y el banco se atienden en paralelo, de palabra.',
      },
      'after-list-and-bank': {
        short: 'Tras la lista y el banco',
        long: 'Las embajadas abren cuando Cuba haya salido de la lista y su misión tenga banco; primero encargados de negocios, después embajadores.',
      },
      'after-easing': {
        short: 'Tras aliviar sanciones',
        long: 'Por ahora solo sube el rango de las secciones de intereses; las embajadas llegan cuando las sanciones se alivien a la vista de todos.',
      },
    },
    history:
      'Las cartas se canjearon el 30 de junio y el 1 de julio de 2015, cuando Cuba ya había salido de la lista y su misión tenía banco. Las embajadas abrieron el 20 de julio, cada una con un encargado de negocios. En septiembre presentó credenciales el primer embajador cubano.',
    sources: [
      {
        title: 'Carta de Raúl Castro a Barack Obama, 1 de julio de 2015 (Granma, en inglés)',
        url: 'http://en.granma.cu/cuba/2015-07-01/letter-from-cuban-president-raul-castro-ruz-to-barack-obama',
      },
      {
        title: 'Las secciones de intereses, 1977 (Cancillería suiza, en inglés)',
        url: 'https://www.fdfa.admin.ch/eda/en/fdfa/fdfa/aktuell/dossiers/schweizer-schutzmachtmandate-usa-kuba/eroeffnung-von-interessenssektionen.html',
      },
      {
        title: 'Declaración estadounidense tras la primera ronda (Departamento de Estado, en inglés)',
        url: 'https://2009-2017.state.gov/p/wha/rls/prsrl/236230.htm',
      },
    ],
  },
  diplomats: {
    name: 'Labor diplomática',
    what: '¿Hasta dónde viajan los diplomáticos, cuántos son, están seguros sus envíos y puede entrar cualquiera a visitarlos? La Convención de Viena protege la libertad de circulación (artículo 26) y prohíbe inmiscuirse en los asuntos del país anfitrión (artículo 41). Cada parte cita su artículo.',
    lines: {
      us: 'Una embajada tiene que poder trabajar. Nuestros diplomáticos deben salir de la capital sin pedir permiso, y los cubanos, visitarnos sin temor.',
      cuba: 'La libertad de circulación va unida a la conducta. Un diplomático respeta la ley local y no forma ni paga a opositores del Estado que lo recibe.',
    },
    options: {
      'free-movement': {
        short: 'Libre circulación',
        long: 'Los diplomáticos viajan con libertad en ambos países, sin tope de personal, con valijas intocables y sin policías en la entrada.',
      },
      'notice-and-staff': {
        short: 'Aviso y más personal',
        long: 'Para viajar basta avisar; el personal crece según lo acordado, la valija está segura, la vigilancia policial disminuye y ambos prometen cumplir la Convención de Viena.',
      },
      'wide-zone': {
        short: 'Zona amplia, luego permiso',
        long: 'Dentro de una zona amplia basta avisar y fuera hace falta permiso; algo más de personal; los envíos, caso por caso.',
      },
      'quick-permission': {
        short: 'Permiso, pero rápido',
        long: 'Sigue la regla de pedir permiso, con promesa de respuesta rápida; los cursos salen de las misiones.',
      },
      'old-limits': {
        short: 'Límites de antes',
        long: 'Quedan los límites de antes, iguales para ambos, y las misiones prometen por escrito no trabajar más con opositores del país anfitrión.',
      },
    },
    history:
      'Fue el último nudo en desatarse. El 1 de julio de 2015 funcionarios estadounidenses calificaron de satisfactorias las condiciones de viaje, personal y acceso, parecidas a las de otros países restrictivos. El texto nunca se publicó entero. Ambas cartas presidenciales citan las Convenciones de Viena.',
    sources: [
      {
        title: 'Las condiciones de las embajadas (Reuters, 1 de julio de 2015, en inglés)',
        url: 'http://www.reuters.com/article/us-cuba-usa-diplomacy-idUSKCN0PB5J020150701',
      },
      {
        title: 'Declaración cubana sobre la segunda ronda (en inglés)',
        url: 'https://cuba-solidarity.org.uk/news/article/2661/cuban-statement-on-second-round-of-talks-with-us',
      },
      {
        title: 'Encuentro con la prensa tras la ronda de mayo (Departamento de Estado, en inglés)',
        url: 'https://2009-2017-fpc.state.gov/242742.htm',
      },
    ],
  },
  list: {
    name: 'Lista de terrorismo',
    what: 'Desde 1982 Estados Unidos cuenta a Cuba entre los «Estados patrocinadores del terrorismo». Eso cierra ayudas y créditos y ahuyenta a los bancos. El presidente puede ponerle fin si certifica ante el Congreso seis meses sin tal apoyo y recibe garantías de Cuba.',
    lines: {
      us: 'El Departamento de Estado está revisando la designación. Es un procedimiento legal con sus propios requisitos, no una moneda de cambio.',
      cuba: 'Cuba nunca debió figurar en esa lista. No se pueden restablecer relaciones en serio mientras siga en ella.',
    },
    options: {
      'after-fugitives': {
        short: 'Solo tras los prófugos',
        long: 'La revisión continúa, y Cuba sale de la lista solo después de entregar a personas reclamadas por tribunales estadounidenses.',
      },
      'after-embassies': {
        short: 'Después de las embajadas',
        long: 'Washington anuncia que piensa retirar a Cuba de la lista, en una fecha posterior a la apertura de las embajadas.',
      },
      'six-month-test': {
        short: 'Según los seis meses',
        long: 'El presidente certifica los seis meses y las garantías de Cuba ante el Congreso, y Cuba sale 45 días después, antes de las embajadas.',
      },
      'joint-statement': {
        short: 'Ya, con texto conjunto',
        long: 'El presidente envía de inmediato la certificación, y ambos gobiernos condenan juntos el terrorismo, también los ataques contra Cuba.',
      },
      'wrong-from-the-start': {
        short: 'Fuera, por injusta',
        long: 'Cuba sale de la lista y Washington reconoce por escrito que la designación no estaba justificada.',
      },
    },
    history:
      'El presidente informó al Congreso el 14 de abril de 2015 de que Cuba cumplía los requisitos. El Congreso tenía 45 días para oponerse y no lo impidió: Cuba salió el 29 de mayo de 2015. Volvió a la lista en enero de 2021, y en enero de 2025 salió solo seis días.',
    sources: [
      {
        title: 'La rescisión paso a paso (mayo de 2015, en inglés)',
        url: 'https://metrolatinousa.com/2015/05/29/rescission-cuba-state-sponsor-terrorism/',
      },
      {
        title: 'Cuba vuelve a la lista (enero de 2021, en inglés)',
        url: 'https://www.thenationalnews.com/world/the-americas/trump-returns-cuba-to-us-list-of-state-sponsors-of-terrorism-1.1144469',
      },
      {
        title: 'Salida y regreso (enero de 2025, en inglés)',
        url: 'https://sanctionsnews.bakermckenzie.com/cubas-designation-as-a-state-sponsor-of-terrorism-and-the-cuba-restricted-list-briefly-rescinded-by-outgoing-president-biden-then-reinstated-by-incoming-president-trump/',
      },
    ],
  },
  ministers: {
    name: 'Cita de cancilleres',
    what: 'John Kerry y Bruno Rodríguez solo han hablado por teléfono. Un encuentro, y un secretario de Estado en La Habana por primera vez en setenta años, mostrarían a los dos pueblos que algo ha cambiado. Los gestos piden un buen clima.',
    lines: {
      us: 'El secretario verá a su colega y viajará a abrir la embajada cuando sea oportuno y haya resultados que mostrar.',
      cuba: 'Las visitas de alto nivel son bienvenidas en pie de igualdad: rango por rango, bandera por bandera, y sin lecciones.',
    },
    options: {
      'after-embassies': {
        short: 'Con embajadas abiertas',
        long: 'Los cancilleres se ven solo cuando ambas embajadas estén abiertas; cada una invita a quien quiere a su propia recepción.',
      },
      'kerry-in-havana': {
        short: 'Kerry en La Habana',
        long: 'Se reúnen en Panamá, Rodríguez iza su bandera en Washington y Kerry la suya en La Habana; a los críticos se los recibe aparte.',
      },
      'ministers-in-panama': {
        short: 'Encuentro en Panamá',
        long: 'Los dos cancilleres se reúnen en terreno neutral, en Panamá; las visitas a las capitales quedan para después.',
      },
      'washington-first': {
        short: 'Primero Washington',
        long: 'Rodríguez visita antes Washington; Kerry podrá venir más tarde, sin discurso público ante los cubanos.',
      },
    },
    history:
      'Los cancilleres se reunieron en Panamá el 9 de abril de 2015, por primera vez desde la ruptura. Rodríguez izó la bandera cubana en Washington el 20 de julio. Kerry llegó a La Habana el 14 de agosto, el primer secretario de Estado desde 1945; a los disidentes los vio aparte.',
    sources: [
      {
        title: 'Los cancilleres y los presidentes en Panamá (News24, en inglés)',
        url: 'https://www.news24.com/World/News/Obama-Castro-to-meet-in-Panama-20150410',
      },
      {
        title: 'Kerry iza la bandera (McClatchy, agosto de 2015, en inglés)',
        url: 'https://amp.mcclatchydc.com/news/nation-world/world/article31094619.html',
      },
      {
        title: 'La bandera en La Habana (Havana Times, en inglés)',
        url: 'https://havanatimes.org/features/kerry-travels-to-cuba-to-raise-the-us-flag-in-havana/',
      },
    ],
  },
};
