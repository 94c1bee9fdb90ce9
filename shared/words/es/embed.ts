import type { embed as english } from '../en/embed.ts';

export const embed: typeof english = {
  title: 'Un paso de una partida',
  open: 'Abrir la repetición',
  opens: 'Se abre en otra pestaña',
  code: 'Insertar este paso',
  codeLabel: 'HTML para su página',
  codeNote:
    'Una página pequeña con este paso, que cualquier sitio puede mostrar. No guarda nada ni pone cookies. Quien vea su página verá lo que se dijo en esta mesa.',
};
