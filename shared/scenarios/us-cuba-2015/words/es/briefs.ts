import type { briefs as english } from '../en/briefs.ts';
import { instructionsCuba } from './instructions-cuba.ts';
import { instructionsUs } from './instructions-us.ts';

export const briefs: typeof english = {
  us: {
    'working-embassy': {
      name: 'Una embajada que funcione',
      opening:
        'Usted encabeza la delegación estadounidense. El presidente quiere unas relaciones que funcionen al día siguiente de la ceremonia. Lo que sigue está en el orden en que le importa: conserve lo primero, comercie con lo último y no regale nada.',
      on: instructionsUs['working-embassy'],
      closing:
        'Mejor ningún acuerdo que uno malo: la sección de intereses funciona, mal que bien, y las reglas de enero siguen. Pero cada ronda sin firma le cuesta al presidente prestigio en la región.',
      linkage: {
        'early-and-working': 'Abrir pronto vale más si quienes están dentro pueden hacer su trabajo.',
        'flag-without-work':
          'Una bandera temprana sobre una embajada que no puede trabajar sería difícil de explicar en casa.',
      },
    },
    'rights-and-claims': {
      name: 'Primero derechos y bienes',
      opening:
        'Usted encabeza la delegación estadounidense. El Congreso cambió de manos y le juzgará por lo que ganen los cubanos y los propietarios estadounidenses: traiga algo que mostrar. Lo que sigue está en el orden en que le importa. Pida procesos con fechas y pague con lo último.',
      on: instructionsUs['rights-and-claims'],
      closing:
        'Sin texto seguimos como antes, y podemos vivir con ello. Pero el presidente ha gastado mucho crédito en estas conversaciones, y cada ronda sin firma nos cuesta un poco más.',
      linkage: {
        'release-that-lasts': 'Quien sale de la cárcel sigue libre si alguien de fuera puede venir a mirar.',
        'owners-and-victims':
          'Propietarios y víctimas llevan mucho esperando; una respuesta a ambos es un resultado que el Congreso entiende.',
      },
    },
    'opening-to-people': {
      name: 'Una apertura a la gente',
      opening:
        'Usted encabeza la delegación estadounidense. El presidente cree que el contacto hará más por los cubanos de lo que hizo el aislamiento. Lo que sigue está en el orden en que le importa: conserve lo primero. Lo último suele desearlo mucho La Habana: que cada una de esas cosas abra una puerta.',
      on: instructionsUs['opening-to-people'],
      closing:
        'Sin texto siguen las reglas de enero: más viajes, más dinero para las familias. Quizá el tiempo nos ayude. Pero a este presidente le quedan dos años, y cada ronda sin firma consume una parte.',
      linkage: {
        'day-to-remember':
          'Abrir pronto y con el secretario junto al asta sería un día que la gente no olvidaría.',
        'money-for-small-business':
          'Las reglas más flexibles solo llegan al pequeño negocio si un banco mueve su dinero.',
      },
    },
  },
  cuba: {
    'list-and-bank': {
      name: 'La lista y el banco',
      opening:
        'Usted encabeza la delegación cubana. El país necesita puertas que se abran de verdad, no una ceremonia delante de ellas. Lo que sigue está en el orden en que le importa: conserve lo primero. Deje que le pidan lo demás, y que cada cosa se pague.',
      on: instructionsCuba['list-and-bank'],
      closing:
        'Sin texto esperamos, como hace cincuenta años. Tenemos amigos en Caracas, Moscú y Pekín, y el voto de las Naciones Unidas. Pero el petróleo está barato, Venezuela pasa apuros, y cada ronda sin firma nos cuesta.',
      linkage: {
        'list-opens-banks':
          'Fuera de la lista y con una garantía escrita, también otros bancos se atreverán a servirnos.',
        'listed-without-a-bank':
          'Todavía en la lista y todavía sin banco: sobre ese suelo no se levanta una embajada.',
      },
    },
    'embargo-and-people': {
      name: 'El bloqueo y la gente',
      opening:
        'Usted encabeza la delegación cubana. Los símbolos están bien; la vida diaria está mejor. Lo que sigue está en el orden en que le importa: conserve lo primero y use lo último donde a Washington le importe y a nosotros no.',
      on: instructionsCuba['embargo-and-people'],
      closing:
        'Sin texto esperamos, como hace cincuenta años, y la región nos acompaña. Pero la economía necesita aire antes de que mengüe la ayuda venezolana, y cada ronda sin firma nos cuesta.',
      linkage: {
        'end-of-the-drain':
          'Acabar con una de las dos políticas solo desvía la fuga; acabar con ambas la detiene.',
        'licences-need-a-bank':
          'Las licencias amplias se quedan en papel mientras ningún banco pueda atenderlas.',
      },
    },
    'sovereignty-first': {
      name: 'Primero la soberanía',
      opening:
        'Usted encabeza la delegación cubana. Venimos a esta mesa como iguales, y lo que más importa es cuanto trata a Cuba como menos que un Estado. Lo que sigue está en el orden en que le importa: conserve lo primero. Deje que le pidan lo último, y que cada cosa se pague.',
      on: instructionsCuba['sovereignty-first'],
      closing:
        'Sin texto esperamos, como hace cincuenta años, y a nadie debemos explicaciones. La región nos acompaña. Pero la ayuda venezolana puede menguar, la gente espera cambios, y cada ronda sin firma nos cuesta.',
      linkage: {
        'own-house':
          'Si ni nuestros tribunales ni nuestro sistema entran en el texto, nada nuestro estuvo en venta.',
        'all-doors-at-once':
          'Embajada de inmediato y circulación libre de inmediato: para los servicios, demasiado en un día.',
      },
    },
  },
};
