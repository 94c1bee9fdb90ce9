import type { kitRubric as en } from '../en/kit-rubric.ts';

export const kitRubric: typeof en = {
  lead: 'Valore cómo se trabajó, no qué se ganó: las instrucciones no son igual de difíciles, una buena mesa puede terminar con razón sin acuerdo, y la puntuación depende de dos. Dígalo antes de empezar. Mire la hoja de planificación, la de escucha, los paquetes en la repetición y la reflexión escrita.',
  criterion: 'Qué mirar',
  levels: { minus: 'En proceso (✓−)', check: 'Logrado (✓)', plus: 'Sobresaliente (✓+)' },
  criteria: [
    {
      name: 'Preparación',
      minus: 'Sabe qué pedir, pero no el plan B ni las líneas rojas.',
      check: 'Nombra lo que más importa, el plan B y las líneas rojas, y tiene listo un primer paquete.',
      plus: 'Tiene además una conjetura razonada de lo que importa a la otra parte, y una pregunta para probarla.',
    },
    {
      name: 'Hablar desde el papel',
      minus: 'Habla por su cuenta o se burla de una de las partes.',
      check: 'Expone las razones de su delegación en serio y con palabras propias.',
      plus: 'Expone también las razones de la otra parte de modo que esta las reconocería.',
    },
    {
      name: 'Escucha',
      minus: 'Repite su exigencia; las notas están vacías o son juicios.',
      check: 'Anota lo que se pidió y se ofreció, y pregunta por ello.',
      plus: 'Cambia su conjetura sobre la otra parte según lo que oye, y dice cuándo.',
    },
    {
      name: 'Ofertas',
      minus: 'Un tema cada vez, o cede a cambio de nada.',
      check: 'Paquetes que dan algo y piden algo.',
      plus: 'Paquetes basados en pesos distintos: da lo que aquí es barato y allí vale mucho.',
    },
    {
      name: 'Frente interno',
      minus: 'No pensó en él antes de firmar.',
      check: 'Mira a su casa antes de ofrecer o firmar.',
      plus: 'Explica qué hizo posible o imposible la casa, en ambas partes.',
    },
    {
      name: 'Trato',
      minus: 'Interrumpe, excluye a otros o se impone.',
      check: 'Cumple lo que dijo y deja hablar a su delegación.',
      plus: 'Ayuda a que se entienda a otros, también a la otra parte, sin entregar su causa.',
    },
    {
      name: 'Reflexión',
      minus: 'Cuenta qué pasó, o solo quién ganó.',
      check: 'Nombra un momento que importó y qué haría de otra manera.',
      plus: 'Lo explica con un concepto del balance y lo prueba en las conversaciones reales.',
    },
  ],
  note: 'La participación que registra la partida (turnos, paquetes, comentarios) dice que alguien tomó parte, no cómo. No la convierta en calificación.',
};
