import type { briefs as english } from '../en/briefs.ts';

export const briefs: typeof english = {
  us: {
    'working-embassy': {
      name: 'Una embajada que funcione',
      pages: [
        'Usted encabeza la delegación estadounidense. El presidente quiere una embajada en La Habana, y una de verdad. Lo que más importa son las condiciones de trabajo de nuestros diplomáticos y una apertura temprana. De nada serviría una bandera sobre un edificio cuya gente no puede salir de la ciudad.',
        'Puede ceder más de lo que la otra parte supone. La salida de la lista, las licencias que la ley permite, un banco y hasta el programa de médicos le cuestan poco a la Casa Blanca. No los regale uno a uno: valen más cuando compran algo en sus dos puntos principales.',
        'Hay cosas que no puede firmar. No acepte que sigan los límites de antes para los diplomáticos ni un texto que llame injusta a la designación. No prometa dejar de ver a quienes piensan distinto: el Congreso lo ha preguntado tres veces. Y recuerde que solo el Congreso puede levantar el embargo.',
        'Mejor ningún acuerdo que uno malo: la sección de intereses funciona, mal que bien, y las reglas de enero siguen. Pero cada ronda sin firma le cuesta al presidente prestigio en la región.',
      ],
    },
    'rights-and-claims': {
      name: 'Primero derechos y bienes',
      pages: [
        'Usted encabeza la delegación estadounidense. El Congreso cambió de manos y juzgará por lo que ganen los cubanos y los propietarios estadounidenses. Lo que más importa son los derechos democráticos; luego, las reclamaciones certificadas, los presos y los prófugos. Nuestros diplomáticos deben poder viajar y verlo todo. Traiga algo que mostrar.',
        'El día en que abran las embajadas importa menos de lo que dicen los periódicos. Ahí puede moverse, y también en la lista, el banco, los médicos y las licencias, si a cambio se mueven los derechos o los bienes. Pida procesos con fechas: valen más que las buenas palabras.',
        'Hay cosas que no puede firmar. Ningún texto dirá que la designación fue injusta, ni prometerá el fin de los contactos con quienes piensan distinto. No prometa lo que solo el Congreso puede dar: ni el embargo ni la Ley de Ajuste están en su mano.',
        'Sin texto seguimos como antes, y podemos vivir con ello. Pero el presidente ha gastado mucho crédito en estas conversaciones, y cada ronda sin firma nos cuesta un poco más.',
      ],
    },
  },
  cuba: {
    'list-and-bank': {
      name: 'La lista y el banco',
      pages: [
        'Usted encabeza la delegación cubana. Lo primero que el país necesita es salir de la lista de terrorismo, con fecha y sin confesiones. Mientras nuestro nombre esté allí ningún banco nos servirá, y una misión sin banco no puede ser embajada. Después vienen la conducta de los diplomáticos extranjeros, el programa que atrae a nuestros médicos y el bloqueo.',
        'Puede ceder en el día de apertura de las embajadas, en nuevas excarcelaciones que decidamos nosotros y en un proceso sobre reclamaciones. Para los Estados Unidos son asuntos grandes; para nosotros, llevaderos. Deje que los pidan, y que cada uno se pague con la lista, el banco o los médicos.',
        'Hay cosas que no puede firmar. La lista no dependerá de personas a las que Cuba dio asilo. A nadie que tenga asilo se le entrega. Nuestro sistema político no se escribe en esta mesa. Con la circulación de diplomáticos vaya despacio: los servicios, en casa, miran de cerca.',
        'Sin texto esperamos, como hace cincuenta años. Tenemos amigos en Caracas, Moscú y Pekín, y el voto de las Naciones Unidas. Pero el petróleo está barato, Venezuela pasa apuros, y cada ronda sin firma nos cuesta.',
      ],
    },
    'embargo-and-people': {
      name: 'El bloqueo y la gente',
      pages: [
        'Usted encabeza la delegación cubana. Los símbolos están bien; la vida diaria está mejor. Lo que más importa es aflojar el bloqueo hasta donde lleguen las facultades del presidente, y acabar con las políticas que se llevan a nuestra gente: el privilegio de quien alcanza la costa y el programa que atrae a nuestros médicos.',
        'También importa la lista, pero su final ya viene solo. Puede ceder en la fecha de las embajadas, en un proceso sobre reclamaciones y en casos que revisemos por decisión propia. Úselos donde a Washington le importe y a nosotros no. Una bandera sale barata; una licencia da de comer.',
        'Hay cosas que no puede firmar. Ninguna excarcelación como condición de las embajadas. A nadie que tenga asilo se le entrega. No se prometen leyes nuestras a un gobierno extranjero. Con la circulación de diplomáticos, cautela: un paso cabe, un salto no.',
        'Sin texto esperamos, como hace cincuenta años, y la región nos acompaña. Pero la economía necesita aire antes de que mengüe la ayuda venezolana, y cada ronda sin firma nos cuesta.',
      ],
    },
  },
};
