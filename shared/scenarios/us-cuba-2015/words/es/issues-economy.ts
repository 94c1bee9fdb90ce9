import type { issuesEconomy as english } from '../en/issues-economy.ts';

export const issuesEconomy: typeof english = {
  embargo: {
    name: 'Embargo y bloqueo',
    what: 'Desde comienzos de los años sesenta Estados Unidos prohíbe casi todo comercio con Cuba. Washington lo llama embargo; La Habana, bloqueo. Está escrito en la ley: solo el Congreso puede ponerle fin. El presidente puede permitir excepciones mediante licencias.',
    lines: {
      us: 'El presidente pidió al Congreso que empiece a poner fin al embargo. Mientras tanto, las nuevas reglas ya facilitan viajes, remesas y telefonía.',
      cuba: 'El bloqueo es el problema principal y sigue sin resolverse. El presidente tiene amplias facultades y podría usarlas mucho más.',
    },
    options: {
      'step-for-step': {
        short: 'Paso por paso',
        long: 'Cada nuevo alivio sigue a una medida cubana equivalente en favor del negocio privado y del acceso a la información.',
      },
      'steady-easing': {
        short: 'Alivio constante',
        long: 'Las reglas de enero se mantienen, durante el año llegan otras, y el presidente sigue pidiendo al Congreso que actúe.',
      },
      'widest-licences': {
        short: 'Licencias al máximo',
        long: 'El presidente usa todo el margen legal: pagos en dólares, licencias para tratar con empresas estatales, mejores condiciones para los alimentos.',
      },
      'bill-by-a-date': {
        short: 'Proyecto con fecha',
        long: 'La Casa Blanca promete enviar al Congreso, en fecha fija, un proyecto para poner fin al embargo; solo el Congreso puede aprobarlo.',
      },
    },
    history:
      'La ley no cambió. El presidente suavizó las reglas en enero y septiembre de 2015 y otra vez en 2016; desde 2017 volvieron a endurecerse. Las relaciones se restablecieron aunque el embargo siguiera en pie, y Cuba lo recordó cada vez en voz alta.',
    sources: [
      {
        title:
          'Lo que el presidente puede y no puede hacer (Servicio de Investigación del Congreso, en inglés)',
        url: 'https://www.everycrsreport.com/reports/IN10312.html',
      },
      {
        title: 'Asuntos y medidas en el Congreso (Servicio de Investigación del Congreso, en inglés)',
        url: 'https://www.everycrsreport.com/reports/R43926.html',
      },
      {
        title: 'Las reglas del 16 de enero de 2015 (en inglés)',
        url: 'https://www.lexology.com/library/detail.aspx?g=68f286d2-b385-44ca-86a3-b37dbc45188d',
      },
    ],
  },
  claims: {
    name: 'Bienes y daños',
    what: 'Hacia 1960 Cuba nacionalizó empresas, fincas y refinerías estadounidenses. Washington ha certificado 5913 reclamaciones, unos 1900 millones de dólares sin intereses. Cuba reclama mucho más por los daños del bloqueo y de los ataques. Ambos piden justicia.',
    lines: {
      us: 'Propietarios estadounidenses perdieron casas y empresas sin cobrar nada. Sus reclamaciones certificadas siguen abiertas y hay que atenderlas.',
      cuba: 'La nacionalización fue legal y se ofreció compensación. Todo arreglo debe contar también lo que el bloqueo le ha costado a nuestro pueblo.',
    },
    options: {
      'payment-plan': {
        short: 'Plan de pagos',
        long: 'Cuba acepta un plan para pagar a lo largo de los años las reclamaciones certificadas, antes de nuevos alivios al comercio.',
      },
      'claims-commission': {
        short: 'Comisión con calendario',
        long: 'Una comisión conjunta examina las reclamaciones certificadas con un calendario; Cuba puede presentarle también las suyas.',
      },
      'technical-track': {
        short: 'Conversación aparte',
        long: 'Expertos de ambos países empiezan a tratar las reclamaciones mutuas cuando abran las embajadas, sin plazo.',
      },
      'one-package': {
        short: 'Todo en un paquete',
        long: 'Los bienes nacionalizados y los daños del bloqueo se tratan como un solo paquete: se arreglan juntos o no se arreglan.',
      },
    },
    history:
      'Ya abiertas las embajadas, expertos de ambos países hablaron de las reclamaciones en La Habana el 8 de diciembre de 2015 y en Washington en julio de 2016. No hubo arreglo. En 2019 los tribunales estadounidenses se abrieron a demandas por esos bienes.',
    sources: [
      {
        title: 'Las reclamaciones de ambos (Miami Herald, diciembre de 2015, en inglés)',
        url: 'https://www.miamiherald.com/news/nation-world/world/americas/cuba/article48483825.html',
      },
      {
        title: 'Empiezan las conversaciones (Cuba Standard, en inglés)',
        url: 'https://cubastandard.com/u-s-cuba-said-to-begin-claims-talks-this-week',
      },
    ],
  },
  banking: {
    name: 'Banco para la misión',
    what: 'La misión cubana en Washington lleva casi un año sin banco: ninguno se atreve a servir a un Estado que figura en la lista. Cobra en efectivo pasaportes y visas. El gobierno estadounidense puede animar a un banco privado, pero no obligarlo.',
    lines: {
      us: 'Queremos que esto se resuelva y ayudamos a ello, pero en nuestro país un banco privado decide por sí mismo.',
      cuba: 'Una misión sin banco no puede trabajar, y menos una embajada. El miedo nace de reglas estadounidenses; el remedio debe venir de Washington.',
    },
    options: {
      'promise-of-help': {
        short: 'Promesa de ayuda',
        long: 'El Departamento de Estado promete seguir buscando un banco, sin fecha.',
      },
      'bank-persuaded': {
        short: 'Convencer a un banco',
        long: 'El Departamento de Estado busca y convence a un banco privado para que abra la cuenta antes que las embajadas.',
      },
      'licence-and-letter': {
        short: 'Licencia y carta',
        long: 'El Tesoro añade una licencia y una garantía escrita de que el banco que sirva a las misiones nada tiene que temer.',
      },
      'treasury-account': {
        short: 'Cuenta en el Tesoro',
        long: 'El dinero de la misión pasa por un arreglo especial con el propio Tesoro estadounidense, sin banco privado de por medio.',
      },
    },
    history:
      'El 20 de mayo de 2015, víspera de la última ronda, el banco Stonegate de Florida anunció una cuenta para la misión cubana; el Departamento de Estado se lo había pedido. Costó poco y abrió el camino.',
    sources: [
      {
        title: 'El banco se explica (Havana Live, en inglés)',
        url: 'https://havana-live.com/stonegate-bank-explains-relationship-with-cuba/',
      },
      {
        title: 'Un banco de Florida sirve a la misión (Sun Sentinel, 20 de mayo de 2015, en inglés)',
        url: 'https://www.sun-sentinel.com/business/fl-stonegate-bank-cuba-20150520-story.html',
      },
    ],
  },
};
