import type { dispatches as english } from '../en/dispatches.ts';

export const dispatches: typeof english = {
  'boats-doubled': {
    headline: 'El doble de salidas por mar',
    body: 'En diciembre salieron por mar 481 cubanos, más del doble que un año antes. Muchos temen que Estados Unidos acabe con su trato especial. La Guardia Costera dice que nada ha cambiado.',
  },
  'prisoners-freed': {
    headline: 'Los 53, en libertad',
    body: 'Funcionarios estadounidenses confirman que Cuba ha liberado a las 53 personas que prometió en diciembre. Algunos activistas dudan de que la lista esté completa. En La Habana no a todos les gusta haber gastado esa carta.',
  },
  'rules-in-force': {
    headline: 'Nuevas reglas en vigor',
    body: 'Desde el 16 de enero es más fácil viajar a Cuba, enviar remesas y hacer negocios de telefonía. Las empresas lo celebran, sus adversarios en el Congreso protestan. La Habana lo llama un paso, y recuerda que el bloqueo sigue.',
  },
  'senators-in-havana': {
    headline: 'Senadores en La Habana',
    body: 'Congresistas encabezados por el senador Leahy pasan tres días en La Habana. Ven al canciller, al cardenal y a disidentes, y dicen que muchos en su país desean que las conversaciones salgan bien.',
  },
  'state-of-the-union': {
    headline: 'El presidente y el Congreso',
    body: 'En su discurso sobre el estado de la Unión, el presidente pide al Congreso que empiece a poner fin al embargo. En la sala está Alan Gross, liberado en diciembre. Los adversarios han traído a la hija de un disidente cubano.',
  },
  'russian-ship': {
    headline: 'Un barco ruso en el puerto',
    body: 'Un barco ruso de inteligencia atracó en La Habana en vísperas de las conversaciones. El Pentágono se encoge de hombros. En Washington algunos preguntan qué significa; en La Habana otros agradecen el recuerdo de viejos amigos.',
  },
  'breakfast-with-critics': {
    headline: 'Desayuno con críticos',
    body: 'Al día siguiente de la primera ronda, la jefa de la delegación estadounidense desayunó con siete disidentes cubanos. Una invitada no acudió, en protesta por las conversaciones. La Habana dice que esas personas no representan a nadie.',
  },
  'letter-from-fidel': {
    headline: 'Carta de Fidel Castro',
    body: 'Tras semanas de silencio, Fidel Castro escribe a los estudiantes. No confía en la política de Estados Unidos, pero no rechaza una solución pacífica. En La Habana se lee como un sí prudente.',
  },
  'speech-in-costa-rica': {
    headline: 'Se nombra un precio',
    body: 'En una cumbre latinoamericana en Costa Rica, el presidente Raúl Castro dice que la normalización exige el fin del bloqueo, la devolución de Guantánamo y compensación. Sus críticos en Washington lo citan con gusto.',
  },
  'movement-and-conduct': {
    headline: 'Circulación y conducta',
    body: 'La negociadora cubana dice en una entrevista que una mayor libertad de circulación para los diplomáticos estadounidenses depende de su conducta. Ahora las dos partes tienen una posición pública que defender.',
  },
  'hearings-in-congress': {
    headline: 'Audiencias en el Congreso',
    body: 'En ambas cámaras la negociadora estadounidense enfrenta preguntas duras. ¿Dejarán los diplomáticos de ver a disidentes? No, responde. ¿Está Guantánamo en la mesa? No. Sus respuestas ya constan en acta.',
  },
  'export-bill': {
    headline: 'Proyecto para exportar',
    body: 'Senadores de ambos partidos proponen levantar el embargo comercial para que los agricultores puedan vender a Cuba. Tiene pocas posibilidades de aprobarse pronto, pero muestra que el viento puede cambiar.',
  },
  'side-talks-dated': {
    headline: 'Los expertos tienen fecha',
    body: 'Tras la reunión de febrero las dos partes anuncian para las próximas semanas encuentros de expertos sobre vuelos, teléfonos, trata de personas y más. Quizá los acuerdos pequeños lleguen antes que el grande.',
  },
  'venezuela-order': {
    headline: 'Sanciones a Venezuela',
    body: 'El presidente declara a Venezuela amenaza para la seguridad nacional y sanciona a siete funcionarios. La Habana respalda a su aliada y protesta. Las conversaciones siguen, pero ha cambiado el tono.',
  },
  'telephone-link': {
    headline: 'Una línea directa',
    body: 'Por primera vez en años una llamada puede ir directamente de Estados Unidos a Cuba. Firmaron una empresa estadounidense y la compañía estatal cubana. Las familias lo notan enseguida.',
  },
  'caracas-speech': {
    headline: 'Palabras duras en Caracas',
    body: 'En una cumbre en Caracas, Raúl Castro ataca la política estadounidense hacia Venezuela. En Washington los adversarios de las conversaciones toman nota. Los negociadores no alzan la voz.',
  },
  'presidents-in-panama': {
    headline: 'Dos presidentes, una mesa',
    body: 'En la cumbre de Panamá, Barack Obama y Raúl Castro se dan la mano y se sientan a conversar, el primer encuentro así en más de medio siglo. Castro llama a Obama un hombre honesto.',
  },
  'senator-for-president': {
    headline: 'Rival para la Casa Blanca',
    body: 'Un senador de Florida, hijo de inmigrantes cubanos y crítico de la apertura, se lanza a la presidencia. Los adversarios de las conversaciones tienen ya una voz nacional, y corre el reloj de 2016.',
  },
  'governor-in-havana': {
    headline: 'Un gobernador con empresas',
    body: 'El gobernador de Nueva York pasa dos días en La Habana con directivos de empresas. Ven el nuevo puerto del Mariel, se reúnen con ministros y hablan del comercio por venir. Las fotos gustan a los negocios de ambas orillas.',
  },
  'visit-to-the-pope': {
    headline: 'Gracias en el Vaticano',
    body: 'Raúl Castro visita al papa Francisco y le agradece su parte en el acercamiento de los dos países. La bendición del papa se recibe bien en La Habana, y también pesa en Washington.',
  },
  'senators-ask': {
    headline: 'Preguntas por la policía',
    body: 'La negociadora estadounidense dice a los senadores que no habrá embajada si los diplomáticos no pueden salir de la capital o se molesta a los visitantes. Espera que trabaje con límites, como en otros países.',
  },
};
