import type { classPlan as en } from '../en/class-plan.ts';

export const classPlan: typeof en = {
  title: 'El plan',
  choose: 'Plan de la lección',
  length: '{minutes, number} minutos',
  start: 'Empezar la lección ahora',
  startNote:
    'El tablero dice entonces qué paso toca y qué decir, y pone el timbre al final de las conversaciones, a los {minutes, number} minutos.',
  step: 'Paso {step, number} de {steps, number}: {title}',
  left: 'Quedan {time} de {minutes, plural, one {# minuto} other {# minutos}}',
  next: 'Sigue: {title}, {minutes, plural, one {# minuto} other {# minutos}}.',
  last: 'Este es el último paso.',
  over: 'Según el plan, la lección ha terminado.',
  nextNow: 'Pasar ya al siguiente',
  longer: 'Un minuto más',
  shorter: 'Un minuto menos',
  stop: 'Dejar el plan',
  kit: 'El plan completo',
  coach: {
    title: 'El entrenador',
    open: 'Los estudiantes ven lo que el entrenador dice de sus jugadas',
    note: 'Sin marcar: su balance no muestra ni el entrenador ni los puntos de inflexión hasta que usted los abra. Usted puede elegir puntos de inflexión para el muro.',
  },
  did: {
    plan: 'El plan está en marcha y el timbre lo sigue.',
    noPlan: 'No hay plan en marcha y el timbre está quitado.',
    coach: 'El entrenador está abierto a los estudiantes.',
    noCoach: 'El entrenador está cerrado a los estudiantes.',
  },
};
