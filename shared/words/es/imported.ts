import type { ImportedSentences } from '../../scenarios/imported/imported-words.ts';

export const imported: ImportedSentences = {
  tagline: 'Una negociación tomada de un archivo: {domain}',
  what: '{issue} es uno de los temas de esta negociación. Los pasos van desde lo que más favorece a la primera parte hasta lo que más favorece a la segunda.',
  line: 'Tenemos nuestra propia opinión sobre este tema: {issue}.',
  long: 'Sobre {issue}: {value}.',
  sides: { us: 'Parte primera', cuba: 'Parte segunda' },
  inText: { us: 'la parte primera', cuba: 'la parte segunda' },
  places: { first: 'Casa de la parte primera', second: 'Casa de la parte segunda' },
  history: 'Esta negociación viene de un archivo. Nadie sabe cómo habría terminado.',
  home: { name: 'En casa', note: 'Acepta todo lo que usted firme.' },
  variant: {
    name: 'Su perfil',
    opening:
      'Sus puntos vienen del archivo. El mejor acuerdo vale 100 puntos para usted; un tema que queda abierto vale lo mismo que su peor paso. No firme nada que valga para usted menos que no tener acuerdo.',
    on: {},
    closing:
      'Busque intercambios: ceda donde le cueste poco y pida lo que más le importe. La otra parte tiene su propio perfil y no conoce el suyo.',
  },
  format: { name: 'Conversaciones', note: 'Todos los temas del archivo, en dos o tres rondas.' },
  background: [
    {
      title: 'Una negociación tomada de un archivo',
      text: 'Esta negociación se escribió para la investigación, en un formato que comparten muchos programas. Sus temas y valores son los del archivo; no se sabe nada de lo que hay detrás.',
    },
  ],
};
