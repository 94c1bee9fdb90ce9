import type { paper as en } from '../en/paper.ts';

export const paper: typeof en = {
  title: 'Para imprimir',
  choose: 'Qué imprimir',
  forSide: 'Página para {side}',
  communique: 'Comunicado conjunto',
  print: 'Imprimir',
  back: 'Volver al balance',
  player: '{side}: {name}',
  facts: '{format} · {date} · partida {match}',
  score: 'Puntuación {score}; plan B {planB}; espera {waiting}',
  columns: {
    issue: 'Asunto',
    text: 'Como se firmó',
    asked: 'Pedido al final',
    points: 'Puntos del máximo',
    history: 'La historia',
  },
  sum: 'Lo que valía el texto, antes de la espera{linked, select, none {} other { (asuntos vinculados {linked})}}',
  trade: 'Un canje que nadie encontró',
  turning: 'Dónde giraron las conversaciones',
  questions: 'Preguntas para usted',
  nothingSigned: 'No se ratificó ningún texto, así que los dos gobiernos no tienen nada que publicar.',
  communiqueOf: {
    heading: 'Comunicado conjunto',
    opening: '{place}, {date}. Las delegaciones de {first} y {second} han acordado lo siguiente.',
    closing: 'Lo que este texto no resuelve queda para después.',
    delegation: 'Por {side}',
  },
};
