import type { previews as english } from '../en/previews.ts';

export const previews: typeof english = {
  general: 'Una simulación diplomática de las conversaciones de 2015 entre Estados Unidos y Cuba.',
  inProgress: 'Una partida de {format}, en curso',
  inProgressText: 'Dos delegaciones están a la mesa. Todo se abre cuando terminan las conversaciones.',
  invitation: 'Sentarse a una mesa',
  invitationText: 'Siéntese a una mesa de Noventa Millas con un código. Sin cuenta.',
  invited: 'Le invitan a una mesa: {format}',
  free: '{side}: asiento libre',
  picture: {
    open: 'Dos sillas a una mesa frente al mar.',
    ratified: 'Un papel firmado con dos sellos frente al mar.',
    'refused-at-home': 'Un papel tachado con una cruz frente al mar.',
    'walked-out': 'Una puerta abierta frente al mar.',
    'time-ran-out': 'Un reloj de arena vacío frente al mar.',
  },
};
