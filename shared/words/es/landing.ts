import type { landing as english } from '../en/landing.ts';

export const landing: typeof english = {
  dateline: 'La Habana · Washington, enero a mayo de 2015',
  pitch:
    'Dos delegaciones, una mesa: reabra embajadas tras 54 años, venda el acuerdo en casa y vea qué dejó sobre la mesa.',
  play: 'Siéntese a la mesa',
  friend: 'Jugar con un amigo',
  friendNote: 'Recibe un código y un enlace para compartir.',
  bot: 'Jugar con el bot',
  botNote: 'Conversaciones cortas o largas, a su ritmo.',
  firstSteps: 'Primeros pasos',
  firstStepsNote: 'Usted es Estados Unidos y el bot, Cuba: tres temas, ocho minutos. Empieza enseguida.',
  newcomer: 'Principiante',
  anyone: 'Buscar oponente',
  replay: 'Ver una repetición',
  replayNote: 'Desde un enlace o un archivo de partida.',
  joinTitle: 'Entrar con un código',
  codeLabel: 'Código',
  codeHint: 'Seis letras o cifras, en la pantalla de la otra persona.',
  join: 'Entrar',
  codeMissing: 'Escriba primero el código.',
  yours: 'Sus partidas',
  continueMatch: 'Continuar como',
  continuePlain: 'Continuar',
  forget: 'Quitar de esta lista',
  lobbyEmpty: 'Ahora mismo nadie espera. Abra una mesa y la próxima persona le encontrará aquí.',
  refresh: 'Actualizar',
  openTable: 'Abrir una mesa',
  sitDown: 'Sentarse como',
  posterAlt: 'El sol sobre el Malecón de La Habana, con el faro del Morro y dos palmas.',
  about:
    'Una simulación de las conversaciones que restablecieron las relaciones entre Estados Unidos y Cuba. Gratis, sin cuentas, en inglés y español.',
  notFound: {
    title: 'No hay nada en esta dirección',
    text: 'Quizá el enlace esté incompleto o la partida se haya borrado.',
    home: 'Ir a la primera página',
  },
};
