import type { classFreeze as en } from '../en/class-freeze.ts';

export const classFreeze: typeof en = {
  title: 'Dos lecciones',
  offer:
    '¿La lección termina antes que las conversaciones? Congele la clase: todas las mesas se detienen, el timbre se quita y los estudiantes ven su propio código, con el que seguirán la próxima vez en cualquier dispositivo.',
  freeze: 'Congelar hasta la próxima vez',
  frozenTitle: 'Congelada hasta la próxima vez',
  frozen:
    'Todas las mesas están detenidas, por días si hace falta, y no se pierde nada. Los estudiantes ven su propio código. La próxima vez abra este tablero con su enlace privado.',
  goOn: 'Seguir con las conversaciones',
  orDebrief: 'O mire atrás sin seguir: las mesas que aún conversan terminan sin resultado.',
  end: 'Terminar todas las conversaciones…',
  did: {
    freeze: 'La clase está congelada hasta la próxima vez.',
    goOn: 'La clase sigue.',
  },
  place: {
    title: 'Hasta la próxima vez',
    text: 'Las conversaciones se detienen y siguen en la próxima lección, donde usted las dejó. En otro dispositivo necesitará su propio código: anótelo.',
    waiting:
      'Su clase sigue en la próxima lección. En otro dispositivo necesitará su propio código: anótelo.',
    rejoin:
      'La próxima vez: abra {address} y escriba su propio código, o abra otra vez esta página en este dispositivo.',
  },
  wall: {
    title: 'Hasta la próxima vez',
    text: 'Todas las conversaciones están detenidas. Anote su propio código: con él sigue la próxima vez, en cualquier dispositivo.',
    at: 'La próxima vez: {address}',
  },
};
