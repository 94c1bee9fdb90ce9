import type { background as englishBackground, formats as englishFormats } from '../en/public.ts';

export const formats: typeof englishFormats = {
  'short-talks': { name: 'Conversaciones breves', note: '6 temas, 2 rondas, unos 20 minutos: una clase.' },
  'class-period': { name: 'Clase larga', note: '9 temas, 3 rondas, unos 31 minutos: una clase larga.' },
  'full-talks': {
    name: 'Conversaciones completas',
    note: '12 temas, 4 rondas, unos 63 minutos: seminario y equipos.',
  },
  correspondence: {
    name: 'Por correspondencia',
    note: '12 temas, 4 rondas, uno o dos días por paso: algunas semanas en línea.',
  },
};

export const background: typeof englishBackground = [
  {
    title: 'A noventa millas',
    text: 'Noventa millas de mar separan Florida de Cuba. Hasta 1959 empresas estadounidenses poseían buena parte de la industria y la tierra de la isla. La revolución las nacionalizó; Washington cortó el comercio y, el 3 de enero de 1961, las relaciones. Ese año fracasó una invasión de exiliados entrenados por Washington. En 1962 la crisis de los misiles puso al mundo cerca de la guerra.',
  },
  {
    title: 'Medio siglo de costumbre',
    text: 'Durante medio siglo cada parte explicó a la otra como un peligro. Estados Unidos mantuvo el embargo y lo convirtió en ley; Cuba lo llamó bloqueo y vivió con él. Hubo salidas en balsa, familias divididas y cada vez más leyes y listas. Desde 1977 unas pequeñas oficinas bajo bandera suiza dejaron la puerta entreabierta.',
  },
  {
    title: 'Un secreto y una sorpresa',
    text: 'Durante unos dieciocho meses dos equipos pequeños se reunieron en secreto, con ayuda de Canadá y del papa Francisco. El 17 de diciembre de 2014 Barack Obama y Raúl Castro hablaron por televisión a la misma hora. De ambos lados volvieron presos a casa, y los gobiernos anunciaron el restablecimiento de relaciones. Falta que alguien acuerde cómo.',
  },
  {
    title: 'La Habana, enero de 2015',
    text: 'El 21 y 22 de enero de 2015 se reúnen en La Habana las delegaciones: es la visita estadounidense de mayor rango en casi cuarenta años. Las encabezan Roberta Jacobson y Josefina Vidal. El primer día discrepan sobre migración. El segundo empiezan por las embajadas. Ninguna tiene permiso de su capital para ceder gran cosa.',
  },
  {
    title: 'Quién puede prometer qué',
    text: 'Una delegación solo puede prometer lo que su gobierno decide. El presidente puede restablecer relaciones, sacar a Cuba de la lista y dar licencias; solo el Congreso puede levantar el embargo o cambiar la Ley de Ajuste. El gobierno de Cuba puede conceder circulación, excarcelaciones y garantías, pero debe convencer a su Partido, a sus servicios y a su gente.',
  },
  {
    title: 'Dos mesas a la vez',
    text: 'Toda delegación negocia dos veces: con la otra parte y con los suyos. Un texto que gusta en la sala puede fracasar en casa. Busque, pues, intercambios: dé lo que le cuesta poco y vale mucho para ellos, y pida lo contrario. Nada está acordado hasta que todo esté acordado.',
  },
];
