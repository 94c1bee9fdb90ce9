import { dispatches } from '../us-cuba-2015/words/es/dispatches.ts';
import { places, sides } from '../us-cuba-2015/words/es/sides.ts';
import type { firstStepsEn } from './words-en.ts';

export const firstStepsEs: typeof firstStepsEn = {
  title: 'Primeros pasos',
  tagline: 'Correo, teléfonos y guardacostas: tres cosas pequeñas para empezar',
  sides,
  places,
  issues: {
    mail: {
      name: 'Correo directo',
      what: 'Desde hace medio siglo ningún avión de correos vuela directo entre los dos países. Una carta de Miami a La Habana pasa por un tercer país y tarda semanas. Y todo envío debe revisarse por seguridad.',
      lines: {
        us: 'Llevaremos las cartas con gusto, en cuanto sepamos que se revisa cada saca.',
        cuba: 'Las familias ya han esperado bastante. Que cartas y paquetes vuelen todos los días.',
      },
      options: {
        'screened-trial': {
          short: 'Prueba con revisión',
          long: 'Una prueba de unos meses, en la que se revisa cada saca antes de volar.',
        },
        'weekly-flights': {
          short: 'Vuelos cada semana',
          long: 'El correo vuela directo cada semana, con revisión de muestras acordadas.',
        },
        'daily-service': {
          short: 'A diario, con paquetes',
          long: 'Cartas y paquetes vuelan directo a diario según las reglas postales corrientes.',
        },
      },
      history:
        'En diciembre de 2015 se acordó una prueba de correo directo. El primer vuelo salió el 16 de marzo de 2016, y en 2018 el servicio se hizo permanente. Es uno de los pasos que nunca se deshicieron.',
      sources: [
        {
          title: 'Correo directo, a prueba (diciembre de 2015, en inglés)',
          url: 'http://legallydoingbusinessincuba.com/2015/12/11/u-s-cuba-to-test-the-waters-on-direct-mail-service/',
        },
        {
          title: 'El correo directo, permanente (Miami Herald, 2018, en inglés)',
          url: 'http://www.miamiherald.com/news/nation-world/world/americas/cuba/article212351284.html',
        },
      ],
    },
    telephones: {
      name: 'Teléfonos',
      what: 'Las llamadas entre los dos países pasan por terceros y cuestan mucho. Nuevas reglas estadounidenses permiten a las empresas firmar contratos con Cuba. En Cuba una compañía estatal maneja todas las líneas, y el Estado quiere que siga así.',
      lines: {
        us: 'Que las empresas compitan y conecten a la gente. Las llamadas baratas e internet ayudan a todos.',
        cuba: 'También queremos mejores líneas, paso a paso, con nuestra propia compañía y sin condiciones.',
      },
      options: {
        'any-company': {
          short: 'Cualquier empresa',
          long: 'Cualquier empresa estadounidense puede ofrecer llamadas, telefonía móvil e internet en Cuba.',
        },
        'calls-and-roaming': {
          short: 'Llamadas e itinerancia',
          long: 'Varias empresas estadounidenses ofrecen llamadas directas e itinerancia junto con la compañía estatal cubana.',
        },
        'direct-calls': {
          short: 'Llamadas directas',
          long: 'Las llamadas directas se conectan por contrato con la compañía estatal cubana; lo demás queda para después.',
        },
        'one-line': {
          short: 'Una sola empresa',
          long: 'Una empresa estadounidense conecta las llamadas al precio que fije la compañía estatal cubana.',
        },
      },
      history:
        'El 11 de marzo de 2015 empezó a funcionar el primer enlace telefónico directo, por contrato entre una empresa estadounidense, IDT, y la compañía estatal cubana ETECSA.',
      sources: [
        {
          title: 'Llamadas directas a Cuba (Reuters, 11 de marzo de 2015, en inglés)',
          url: 'http://uk.reuters.com/article/cuba-usa-idt-corp-idUKL1N0WD1YT20150311',
        },
      ],
    },
    'coast-guards': {
      name: 'Guardacostas',
      what: 'Noventa millas de mar, botes pequeños, contrabandistas y tormentas: cuando alguien corre peligro, cada minuto cuenta. Los guardacostas de ambos países se conocen, pero tienen pocas reglas acordadas para hablarse.',
      lines: {
        us: 'En el mar hay vidas en juego. Nuestras tripulaciones deben poder llamarse de inmediato y trabajar codo a codo.',
        cuba: 'En el mar ya trabajamos bien, cada cual en sus aguas. Reunámonos, y a partir de ahí veremos.',
      },
      options: {
        'joint-patrols': {
          short: 'Patrullas conjuntas',
          long: 'Barcos de ambos países patrullan juntos el Estrecho, en aguas de los dos.',
        },
        'hotline-and-officer': {
          short: 'Línea directa y enlaces',
          long: 'Una línea directa de día y de noche, y un oficial de enlace en la capital del otro.',
        },
        hotline: {
          short: 'Línea directa',
          long: 'Una línea directa entre los dos mandos, de día y de noche.',
        },
        'expert-meetings': {
          short: 'Reuniones de expertos',
          long: 'Expertos de ambos cuerpos se reúnen de cuando en cuando.',
        },
      },
      history:
        'El 21 de enero de 2015 las dos partes acordaron fijar reuniones técnicas, entre ellas de guardacostas. La cooperación práctica en el mar fue un terreno en el que siempre se entendieron.',
      sources: [
        {
          title: 'Crónica de las conversaciones migratorias (Progreso Weekly, en inglés)',
          url: 'http://progresoweekly.us/report-cuba-u-s-talks/',
        },
      ],
    },
  },
  constituencies: {
    us: {
      'white-house': { name: 'Casa Blanca', note: 'Quiere un primer éxito, por pequeño que sea.' },
      congress: { name: 'Congreso', note: 'Pregunta ante todo si es seguro.' },
    },
    cuba: {
      'party-leadership': {
        name: 'Dirección del Partido',
        note: 'Quiere conservar las líneas en sus propias manos.',
      },
      people: { name: 'Opinión pública', note: 'Quiere escribir, llamar y recibir paquetes.' },
    },
  },
  variants: {
    us: {
      'safe-seas': {
        name: 'Mares seguros',
        opening:
          'Usted encabeza la delegación estadounidense en una primera ronda, pequeña. Hay tres asuntos sobre la mesa. Aquí están en el orden en que le importan.',
        on: {
          mail: 'Las cartas son lo que menos le importa: aquí puede ceder, si recibe algo a cambio.',
          telephones:
            'Cuantas más empresas puedan conectar a la gente, mejor. Importa, aunque menos que las vidas.',
          'coast-guards':
            'La seguridad en el mar va primero: cuanto más juntos trabajen los dos guardacostas, mejor.',
        },
        closing:
          'Busque un intercambio: pida lo que más necesita y ofrezca lo que la otra parte parece querer más que usted. Si los dos solo se encuentran a mitad de camino en todo, uno volverá a casa con menos de lo que vale no acordar nada.',
      },
    },
    cuba: {
      'letters-home': {
        name: 'Cartas a casa',
        opening:
          'Usted encabeza la delegación cubana en una primera ronda, pequeña. Hay tres asuntos sobre la mesa. Aquí están en el orden en que le importan.',
        on: {
          mail: 'Las familias quieren cartas y paquetes, y pronto: eso va primero.',
          telephones:
            'Unas líneas mejores son bienvenidas, siempre que la empresa estatal conserve su lugar.',
          'coast-guards':
            'Aquí puede ceder, si recibe algo a cambio. Pero ningún barco extranjero patrulla en aguas cubanas.',
        },
        closing:
          'Busque un intercambio: pida lo que necesitan las familias y ofrezca lo que la otra parte parece querer más que usted. Encontrarse a mitad de camino en todo vale para usted menos que no acordar nada.',
      },
    },
  },
  dispatches: {
    'boats-doubled': dispatches['boats-doubled'],
    'senators-in-havana': dispatches['senators-in-havana'],
    'letter-from-fidel': dispatches['letter-from-fidel'],
    'export-bill': dispatches['export-bill'],
  },
  formats: {
    'first-steps': {
      name: 'Primeros pasos',
      note: '3 temas, 2 rondas, unos 8 minutos: para aprender el juego.',
    },
  },
  background: [
    {
      title: 'Primero lo pequeño',
      text: 'Antes de las grandes cuestiones vienen las pequeñas. En enero de 2015 las cartas entre Cuba y Estados Unidos pasan por terceros países, las llamadas son caras y los guardacostas tienen pocas formas acordadas de hablarse. En cada punto hay algo que a ambos les gustaría.',
    },
    {
      title: 'Cómo ganar juntos',
      text: 'A cada parte le importan los tres temas en distinto orden, y ninguna conoce el de la otra. Un paquete une varios temas: «si ustedes aceptan esto, nosotros damos aquello». Dé donde le cuesta poco, pida donde le importa, y fíjese en lo que la otra parte pide primero.',
    },
  ],
  hints: {
    offer:
      'Elija una opción en dos o tres escalas: ceda donde le cuesta poco, pida donde le importa. Luego revise el paquete y preséntelo.',
    answer:
      'Presentaron un paquete. Acéptelo, o parta de él para responder y cambie solo lo que a usted lo detiene.',
    press:
      'Lo que dice a la prensa mueve el clima y su frente interno: el elogio acerca a las partes, la firmeza gusta en casa.',
    signing:
      'Firmar es la mitad del camino: en casa deben ratificar. Mire si lo harían y visite al grupo cuya aprobación pesa más.',
  },
};
