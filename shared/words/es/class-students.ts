import type { classStudents as en } from '../en/class-students.ts';

export const classStudents: typeof en = {
  doorLegend: 'En la puerta',
  knock: 'Quien entra espera hasta que yo le deje pasar',
  knockNote: 'Contra extraños que consiguieron el código. Usted deja pasar de uno en uno o a todos a la vez.',
  door: '{n, plural, one {# persona espera en la puerta} other {# personas esperan en la puerta}}',
  admitAll: 'Dejar pasar a todos',
  admit: 'Dejar pasar a {name}',
  admitShort: 'Dejar pasar',
  turnAway: 'No dejar pasar a {name}',
  change: 'Nombre y más de {name}',
  changeTitle: '{name}',
  nameHint: 'Lo ve toda la clase.',
  alias: 'Quién es',
  aliasHint: 'Solo para usted, aquí y en los archivos que se lleva. Desaparece al borrar la clase.',
  save: 'Guardar',
  waitsToBeLetIn: 'Su docente deja pasar a cada persona. No tardará; deje esta página abierta.',
  locked: 'Esta clase no admite a nadie más por ahora. Pregunte a su docente.',
  knocks: 'Su docente le dejará pasar.',
};
