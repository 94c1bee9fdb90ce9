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
    },
    'rights-and-claims': {
      name: 'Primero derechos y bienes',
      opening:
        'Usted encabeza la delegación estadounidense. El Congreso cambió de manos y le juzgará por lo que ganen los cubanos y los propietarios estadounidenses: traiga algo que mostrar. Lo que sigue está en el orden en que le importa. Pida procesos con fechas y pague con lo último.',
      on: instructionsUs['rights-and-claims'],
      closing:
        'Sin texto seguimos como antes, y podemos vivir con ello. Pero el presidente ha gastado mucho crédito en estas conversaciones, y cada ronda sin firma nos cuesta un poco más.',
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
    },
    'embargo-and-people': {
      name: 'El bloqueo y la gente',
      opening:
        'Usted encabeza la delegación cubana. Los símbolos están bien; la vida diaria está mejor. Lo que sigue está en el orden en que le importa: conserve lo primero y use lo último donde a Washington le importe y a nosotros no.',
      on: instructionsCuba['embargo-and-people'],
      closing:
        'Sin texto esperamos, como hace cincuenta años, y la región nos acompaña. Pero la economía necesita aire antes de que mengüe la ayuda venezolana, y cada ronda sin firma nos cuesta.',
    },
  },
};
