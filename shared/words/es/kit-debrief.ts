import type { kitDebrief as en } from '../en/kit-debrief.ts';

export const kitDebrief: typeof en = {
  lead: 'Elija de tres a cinco; nadie necesita las doce. Pregunte en este orden, al principio con la pantalla cerrada. Primero cómo se vivió, luego qué se firmó, después qué faltó, y la historia al final.',
  rules: [
    'Pregunte «qué le llevó a…» en lugar de «por qué…»: nadie tiene que defenderse.',
    'Alterne entre las partes. Si una ha hablado, la otra responde primero.',
    'Una mesa sin acuerdo enseña tanto como una con un buen acuerdo. Quizá tuvo razón.',
  ],
  listen: 'Qué escuchar',
  concept: 'Concepto',
  concepts: {
    roles: 'Posiciones e intereses (Fisher y Ury 1981)',
    integrative: 'Negociación integradora (Walton y McKersie 1965)',
    logrolling: 'Intercambio entre temas, o logrolling (Froman y Cohen 1970)',
    twoLevel: 'Juegos de dos niveles (Putnam 1988)',
    batna: 'Retirada, o BATNA (Fisher y Ury 1981)',
    stag: 'La caza del ciervo (Rousseau 1755)',
    settlement: 'Acuerdo posterior al acuerdo (Raiffa 1985)',
    history: 'Juzgar la historia con cuidado',
  },
  questions: [
    {
      concept: 'roles',
      ask: '¿Cómo fue defender a un gobierno cuya opinión quizá no comparte?',
      listen:
        'La diferencia entre «ellos quieren» y «yo creo». Respeto por razones que no se comparten. Si alguien sigue en su papel, ayúdele antes a salir de él.',
    },
    {
      concept: 'roles',
      ask: '¿Qué repetía la otra parte, y qué necesitaba detrás de eso?',
      listen:
        'La exigencia («fuera de la lista») separada de su razón (un banco, dignidad, una fecha). Quien solo nombra la exigencia oyó la posición, no el interés.',
    },
    {
      concept: 'integrative',
      ask: '¿Hubo un momento en que ganaron ambas partes? ¿En qué lo notó?',
      listen:
        'Una oferta en la que cada cual obtuvo algo que pesa más en su propia hoja. Cuidado con «nos vimos a medio camino»: eso reparte, no suma.',
    },
    {
      concept: 'integrative',
      ask: '¿Qué le dijo a la otra parte sobre lo que le importa, y qué ocultó?',
      listen:
        'El dilema: quien no dice nada no encuentra canjes, y de quien lo dice todo pueden aprovecharse. Entre ambos hay pequeñas señales ciertas, como una pregunta o un primer paquete.',
    },
    {
      concept: 'logrolling',
      ask: '¿Qué cedió que le costaba poco y valía mucho para ellos?',
      listen:
        'Dos temas con nombre: esto por aquello. Si solo salen temas de uno en uno, pregunte qué podría haber estado al lado.',
    },
    {
      concept: 'logrolling',
      ask: 'Mire un canje que nadie encontró. ¿Qué tendría que haber sabido, y a quién podía preguntárselo?',
      listen:
        'La información que faltó y una pregunta que la habría traído: «¿cuál de estas dos cosas les importa más?».',
    },
    {
      concept: 'twoLevel',
      ask: '¿Quién podía frenar su texto en casa? ¿Cuándo pensó en ello?',
      listen:
        'El grupo que más pesa, o el que puede vetar, y una decisión tomada por él. Dos casas, un texto: nadie gana en la mesa si no aceptan ambas.',
    },
    {
      concept: 'twoLevel',
      ask: '¿Le ayudó que su casa fuera difícil de contentar? ¿Se lo dijo a la otra parte?',
      listen:
        'La idea de Putnam de que unas manos atadas pueden dar fuerza en la mesa, y su precio: con una casa demasiado estrecha no pasa ningún texto. Pregunte si se creyó la insinuación.',
    },
    {
      concept: 'batna',
      ask: '¿Cuándo comparó una oferta con su plan B, y qué hizo después?',
      listen:
        'Una comparación con el plan B y no con la mejor esperanza. En mesas sin acuerdo: ¿era de verdad peor la última oferta? ¿Se contó la espera?',
    },
    {
      concept: 'stag',
      ask: '¿Qué dijo a la prensa, y qué esperaba de los demás?',
      listen:
        'La mesura compensa si ambos la guardan, y cuesta en casa si la guarda uno solo. La confianza es lo que uno espera que el otro espere; ¿qué la habría hecho más segura?',
    },
    {
      concept: 'settlement',
      ask: 'Después de la firma, ¿había un texto que ambas partes habrían preferido? ¿Qué hizo más fácil, o más difícil, buscarlo entonces?',
      listen:
        'Con un texto firmado como suelo no hay nada que perder, así que se puede hablar con más franqueza. Y la objeción: quien reabre puede temer por lo ganado.',
    },
    {
      concept: 'history',
      ask: '¿En qué acordaron otra cosa las delegaciones reales, y qué sabían ellas que usted no sabía?',
      listen:
        'El tiempo, la ley y terceros países como causas, más que «eran más listos». Cuidado con lo que se discute: ¿quién lo dice, y cómo se comprobaría?',
    },
  ],
};
