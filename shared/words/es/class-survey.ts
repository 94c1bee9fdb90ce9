import type { SurveyItem } from '../../class-survey.ts';
import type { classSurvey as en } from '../en/class-survey.ts';

const items: Readonly<Record<SurveyItem, string>> = {
  history: 'Puedo explicar por qué Cuba y Estados Unidos no tuvieron relaciones durante medio siglo.',
  bothSides: 'Puedo ver este conflicto como lo ve cada uno de los dos gobiernos.',
  pie: 'En una negociación, lo que gana una parte lo pierde la otra.',
  prepare: 'Sé cómo prepararme para una negociación.',
  home: 'Lo que piensa la gente en casa limita lo que un gobierno puede firmar.',
};

export const classSurvey: typeof en = {
  items,
  levels: { 1: 'nada', 2: 'poco', 3: 'en parte', 4: 'bastante', 5: 'por completo' },
  before: {
    title: 'Cinco preguntas antes de las conversaciones',
    lead: 'No hay respuestas correctas. Después de las conversaciones se le pregunta lo mismo otra vez.',
  },
  after: {
    title: 'Las mismas cinco preguntas, después de las conversaciones',
    lead: 'No hay respuestas correctas. Diga lo que piensa ahora.',
  },
  private:
    'Su docente ve las respuestas de toda la clase en conjunto y puede guardarlas con los nombres usados en esta clase. Sus compañeros no ven nada.',
  agree: '¿Hasta qué punto está de acuerdo?',
  save: 'Entregar mis respuestas',
  saved: 'Entregadas.',
  missing: 'Responda primero las cinco.',
  board: {
    title: 'Preguntas antes y después',
    on: 'Hacer cinco preguntas antes y después de las conversaciones',
    note: 'Los estudiantes responden en la página de la clase: mientras esperan y cuando terminan sus conversaciones. Aquí ve a toda la clase en conjunto; cada seudónimo, en survey.csv.',
    item: 'Pregunta',
    before: 'Antes',
    after: 'Después',
    answered: 'Antes respondieron {before, number} de {n, number}; después, {after, number}.',
    mean: '{mean} ({n, number})',
    none: 'ninguna',
  },
  did: { survey: 'Se pregunta a los estudiantes.', noSurvey: 'No se pregunta a los estudiantes.' },
};
