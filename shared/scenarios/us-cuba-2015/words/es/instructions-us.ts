import type { instructionsUs as english } from '../en/instructions-us.ts';

const all = {
  embassies:
    'Cuanto antes ondee la bandera en La Habana, mejor. Una fecha vale mucho; una fecha que depende de lo que decidan otros vale poco.',
  diplomats:
    'Nuestros diplomáticos deben poder salir de la ciudad y ver a cualquiera. Pueden avisar; tener que pedir permiso deja poco.',
  list: 'Sacar a Cuba de la lista de terrorismo nos cuesta poco y a La Habana le importa mucho: que compre algo. Ningún texto llamará injusta a la designación.',
  embargo:
    'El presidente puede aliviar sanciones con licencias; solo el Congreso puede levantar el embargo. Vaya paso a paso y a cambio de algo.',
  migration:
    'La Ley de Ajuste no está en su mano. Ayudaría que Cuba reciba a quienes deben volver; las reuniones técnicas valen casi lo mismo.',
  doctors:
    'El programa de médicos cubanos tiene amigos en el Congreso. La Casa Blanca podría reducirlo, si algo llega a cambio.',
  fugitives:
    'En Cuba viven personas que reclaman nuestros tribunales. Una devolución es lo que más cuenta, una expulsión casi igual; las listas de nombres, nada.',
  prisoners:
    'Salieron libres cincuenta y tres personas. Más excarcelaciones mostrarían adónde lleva este camino, sobre todo antes de que abran las embajadas; una segunda lista es un comienzo.',
  rights:
    'Seguimos viendo a quienes piensan distinto. Unas garantías legales o visitas de Naciones Unidas cuentan más que un diálogo.',
  claims:
    'Hay propietarios estadounidenses con reclamaciones certificadas. Cuenta un plan de pagos o una comisión; un proceso técnico solo aplaza.',
  ministers:
    'El secretario en La Habana o un encuentro en Panamá: una buena imagen para ambos, así que nadie debería pagar por ella.',
  banking:
    'Sin banco, su misión vive aquí del efectivo. Un banco, o una carta que lo proteja, nos cuesta poco; una cuenta en el Tesoro es demasiado.',
};

export const instructionsUs: typeof english = {
  'working-embassy': {
    ...all,
    diplomats:
      'Esto ante todo: diplomáticos que viajen, contraten y vean a quien quieran, con un aviso como mucho. De nada serviría una bandera sobre un edificio cuya gente no puede salir de la ciudad.',
    embassies:
      'El presidente quiere abrir pronto la embajada: de inmediato o, al menos, en una fecha fijada ya. Toda condición la retrasa.',
    list: 'Salir de la lista de terrorismo le cuesta poco a la Casa Blanca y a La Habana le importa mucho. Véndalo por la embajada que busca. Ningún texto llamará injusta a la designación.',
    rights:
      'El Congreso ha preguntado tres veces si seguimos viendo a quienes piensan distinto. Así es. Serían bienvenidas garantías o visitas de Naciones Unidas.',
  },
  'rights-and-claims': {
    ...all,
    rights:
      'Por esto le juzgarán. Unas garantías legales serían un triunfo y unas visitas de Naciones Unidas un éxito; un diálogo es poca cosa. Nuestros contactos con quienes piensan distinto continúan.',
    claims:
      'Esperan casi seis mil reclamaciones certificadas. Traiga un plan de pagos o, al menos, una comisión: los propietarios llevan cincuenta años oyendo «más tarde».',
    prisoners:
      'El Congreso pregunta quién sigue en prisión. Pida excarcelaciones antes de que ondee la bandera o, al menos, una segunda lista.',
    diplomats:
      'Nuestros diplomáticos deben poder viajar y ver por sí mismos cómo está la gente. Avisar es aceptable, y hasta una zona amplia; tener que pedir permiso, no.',
    embassies:
      'Una embajada de inmediato es algo que se puede mostrar; cualquier fecha posterior vale menos de la mitad. No pague por una fecha con lo que vino a buscar.',
  },
  'opening-to-people': {
    ...all,
    prisoners:
      'Primero, quienes están presos por lo que dicen. Unas excarcelaciones antes de que abran las embajadas valen más que cualquier ceremonia; una segunda lista es un comienzo.',
    embassies:
      'El contacto necesita un lugar: una embajada que abra de inmediato, o en una fecha fijada ya, a cuya puerta pueda llamar cualquier cubano.',
    diplomats:
      'Que cualquier cubano pueda ver a nuestros diplomáticos, en cualquier carretera de la isla. Avisar está bien, y hasta una zona amplia es un comienzo.',
    embargo:
      'Las licencias que llegan a familias y pequeños negocios son buenas en sí: alivie con constancia, o paso a paso. Solo el Congreso puede levantar el embargo.',
    claims:
      'Los propietarios llevan cincuenta años esperando. Un plan de pagos contaría en casa; si no lo hay, un proceso puede esperar.',
    doctors: 'El programa de médicos es algo que puede ceder, si abre una puerta en otra parte.',
  },
};
