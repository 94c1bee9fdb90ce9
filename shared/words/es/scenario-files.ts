import type * as english from '../en/scenario-files.ts';

export const fileProblems: typeof english.fileProblems = {
  'too-large': 'supera los {most} caracteres, lo más que se lee.',
  'not-json': 'no es JSON, o está cortado.',
  'too-deep': 'tiene más de {most} niveles de profundidad.',
  'hostile-key': '«{found}» no puede ser un nombre aquí.',
  'control-character': 'tiene un carácter invisible (de control o que invierte la escritura).',
  'not-finite': 'es un número demasiado grande para serlo.',
  missing: 'falta; se espera {expected}.',
  'unknown-key': 'no se conoce aquí. ¿Está bien escrito y en su sitio?',
  'wrong-type': 'es {found}; se espera {expected}.',
  size: 'tiene {found}; se espera {size}.',
  range: 'es {found}; se espera {size}.',
  'not-one-of': 'es «{found}»; se espera uno de: {expected}.',
  'bad-id':
    '«{found}» no es un identificador: minúsculas sin tilde, cifras y guiones sueltos, 40 como máximo.',
  'bad-date': '«{found}» no es una fecha del calendario; se espera año-mes-día (en los meses, año-mes).',
  'bad-address': '«{found}» no es una dirección web que empiece por http:// o https://.',
  'wrong-shape': 'no es como dice el esquema ({found}).',
  repeated: '«{found}» está dos veces.',
  reserved: '«{found}» ya es una opción de todos los temas; no se escribe.',
  'unknown-name': '«{found}» no es el nombre de nada aquí; hay: {expected}.',
  'no-words': 'no tiene ningún idioma; se esperan palabras en «en», «es» o ambos.',
  'words-missing': 'no tiene palabras.',
  'value-missing': 'no tiene valor; se espera un número de 0 a 1000.',
  'waiting-count': 'tiene {found}; se espera {expected}: uno menos que rondas.',
  'dates-order': 'es {found}; se espera un día posterior a {expected}.',
  weights: 'los pesos suman {found}; se espera {expected}.',
  'all-red': 'prohíbe todas las opciones; se espera al menos una que se pueda firmar.',
  'nothing-to-gain': 'ningún texto vale nada en esta hoja, así que no hay nada en juego.',
  'plan-b-out-of-reach':
    'es {found}; se espera como máximo {most}: ningún texto que permitan las líneas rojas vale más.',
  'linkage-spoils-best': 'los vínculos no encajan con los valores: {found}',
};

export const fileSizes: typeof english.fileSizes = {
  between: 'de {least} a {most}',
  least: 'al menos {least}',
  most: 'como máximo {most}',
};

export const fileTypes: typeof english.fileTypes = {
  nothing: 'nada',
  string: 'un texto',
  number: 'un número',
  int: 'un número entero',
  boolean: 'true o false',
  list: 'una lista',
  object: 'un objeto',
};

export const wholeFile = 'El archivo';
