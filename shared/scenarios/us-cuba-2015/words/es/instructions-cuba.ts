import type { instructionsCuba as english } from '../en/instructions-cuba.ts';

const all = {
  embassies:
    'Las embajadas abrirán; no tenemos prisa. Que el día llegue cuando la lista esté resuelta y un banco nos atienda.',
  diplomats:
    'Los diplomáticos extranjeros respetan las reglas de la casa. Un permiso, dado con rapidez, es una respuesta justa; la circulación libre es demasiado.',
  list: 'Nuestro nombre no tiene sitio en la lista de terrorismo. Que salga con fecha y sin confesiones, y nunca a cambio de personas con asilo.',
  embargo:
    'Las licencias del presidente pueden aflojar el bloqueo; solo su Congreso puede ponerle fin. Un proyecto de ley con fecha sería el premio; unas licencias amplias, un comienzo.',
  migration:
    'Quien alcanza su costa puede quedarse: eso sube a nuestra gente a las balsas. Lo que cuenta es el fin de esa regla; las reuniones cambian poco.',
  doctors:
    'Su programa atrae a médicos que formamos nosotros. Queremos su fin; una revisión son solo palabras.',
  fugitives:
    'Cuba dio asilo a algunas personas y no entrega a ninguna. Las policías pueden hablar caso por caso o intercambiar listas.',
  prisoners:
    'Cuba decide por sí misma a quién excarcela. Los cincuenta y tres se mantienen, y otros casos los revisamos nosotros; excarcelar por exigencia es otra cosa.',
  rights:
    'Nuestro sistema no se escribe en esta mesa. Un diálogo en ambos sentidos, o sobre asuntos mundiales, es bienvenido; unas leyes prometidas no nos valen nada.',
  claims:
    'Ellos hablan de bienes, nosotros de daños. Un proceso para ambos es llevadero; un plan de pagos a secas, no.',
  ministers:
    'Su secretario en La Habana, o un encuentro en Panamá, nos trata como iguales. Ganan las dos partes, así que nadie debería pagar por ello.',
  banking:
    'Nuestra misión en Washington vive del efectivo. Una cuenta que la atienda acabaría con eso; una promesa de ayuda, no.',
};

export const instructionsCuba: typeof english = {
  'list-and-bank': {
    ...all,
    list: 'Ante todo: fuera de la lista de terrorismo, con fecha y sin confesiones. Mientras nuestro nombre esté allí ningún banco nos atenderá. Que no dependa de personas con asilo.',
    diplomats:
      'Los servicios, en casa, miran de cerca la conducta de los diplomáticos extranjeros. Vaya despacio: un paso de más cuesta tanto como trae la lista.',
    banking:
      'Una misión sin banco no puede ser embajada. Pida una cuenta; una licencia con carta es la mitad de eso, y una promesa de ayuda, lo mínimo.',
    embassies:
      'En el día de apertura de las embajadas puede ceder. Para Estados Unidos es un asunto grande; para nosotros, llevadero: que lo paguen.',
  },
  'embargo-and-people': {
    ...all,
    embargo:
      'La vida diaria va primero. Afloje el bloqueo hasta donde lleguen las facultades del presidente y pida un proyecto de ley con fecha: una licencia da de comer; una bandera, no.',
    migration:
      'Acabe con el privilegio de quien alcanza su costa: se lleva a nuestra gente. Todo lo que no llegue a eso es poca cosa.',
    doctors:
      'Un país que forma médicos para el mundo no debería perderlos por una visa. Acabe con el programa o, al menos, aléjelo de las misiones conjuntas.',
    list: 'La lista de terrorismo importa, pero la revisión en marcha trae casi todo lo que necesita. No pague mucho por el resto.',
    embassies: 'Una bandera sale barata. Ceda en el día si a cambio llega algo que la gente pueda sentir.',
  },
  'sovereignty-first': {
    ...all,
    list: 'Una lista que nos juzga trata a Cuba como menos que un Estado. Debe terminar con dignidad, y nunca a cambio de personas con asilo.',
    diplomats:
      'Un huésped sigue las reglas de la casa. Los límites de antes, o un permiso que se pide, muestran que esta casa tiene anfitrión.',
    doctors:
      'Llevarse a los médicos de otro Estado no es manera de tratar a un igual. El programa debe terminar.',
    rights:
      'Nuestro sistema político es nuestro. De asuntos mundiales hablamos como iguales; una promesa sobre nuestras leyes no es algo que deba traer a casa.',
    banking: 'Un banco para la misión es una comodidad. Ya hemos esperado antes, y podemos volver a hacerlo.',
  },
};
