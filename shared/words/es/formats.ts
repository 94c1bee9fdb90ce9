import type { ProblemCode, WarningCode } from '../../analysis/formats/notes.ts';

export const formatProblems: Readonly<Record<ProblemCode, string>> = {
  'file-too-large': 'supera los {most} bytes, que es lo máximo que se lee.',
  'file-count': 'hacen falta un dominio y dos perfiles; se dieron {found} archivos.',
  'not-xml': 'no es XML bien formado: {found}.',
  doctype:
    'tiene una declaración de tipo de documento (DOCTYPE). Podría definir entidades, por eso no se leen esos archivos.',
  'too-deep': 'tiene más de {most} niveles de anidamiento.',
  'not-json': 'no es JSON, o está cortado.',
  'repeated-key': 'la clave «{found}» aparece dos veces en un mismo objeto.',
  'not-this-format': 'no es un archivo de este formato: empieza con «{found}».',
  'other-utility-space': 'es un «{found}». Solo se pueden leer espacios de utilidad lineales y aditivos.',
  'non-linear':
    'no es una suma ponderada de sus temas («{found}»). Solo se pueden leer espacios de utilidad lineales y aditivos.',
  'real-issue': 'el tema «{issue}» es del tipo «real», que no tiene lista de valores. No se puede leer.',
  'unknown-issue-type': 'el tema «{issue}» es de un tipo desconocido, «{found}».',
  'number-range': 'el tema «{issue}» es un intervalo de números. Solo se pueden leer listas de valores.',
  'integer-bounds': 'el tema entero «{issue}» necesita un lowerbound y un upperbound que no sea menor.',
  'integer-evaluator': 'el tema entero «{issue}» necesita un evaluador con slope y offset.',
  'no-issues': 'no tiene temas.',
  'too-many-issues': 'tiene {found} temas; se leen {most} como máximo.',
  'too-many-values': 'el tema «{issue}» tiene {found} valores; se leen {most} como máximo.',
  'too-many-outcomes': 'tiene demasiados resultados distintos para recorrerlos: {found}.',
  'issue-without-index': 'el tema «{issue}» no tiene un índice que sea un número entero.',
  'issue-without-name': 'tiene un tema sin nombre.',
  'repeated-issue': 'el tema «{issue}» está dos veces, por su nombre o por su índice.',
  'repeated-value': 'el tema «{issue}» tiene dos veces el valor «{value}».',
  'issue-missing': 'no dice nada del tema «{issue}».',
  'issue-unknown': 'habla de un tema «{issue}» que el dominio no tiene.',
  'issue-type-differs': 'el tema «{issue}» es aquí de otro tipo ({found}) que en el dominio.',
  'no-values': 'el tema «{issue}» no tiene una lista de valores.',
  'value-missing': 'el tema «{issue}» no da un número para el valor «{value}».',
  'value-unknown': 'el tema «{issue}» no tiene el valor «{value}» en el dominio.',
  'weight-missing': 'no da un peso para el tema «{issue}».',
  'weight-twice': 'da dos pesos para el índice {found}.',
  'weight-negative': 'el peso del tema «{issue}» es negativo ({found}).',
  'not-a-number': '«{found}» no es un número que se pueda usar ({issue}).',
  linkage:
    'tiene términos que enlazan temas ({found}), y este formato no los puede expresar. Quítelos por su nombre si lo quiere sin ellos.',
  'negative-evaluation': 'el tema «{issue}» tiene un valor menor que 0, y este formato no lo puede expresar.',
  'reservation-out-of-reach':
    'ningún resultado vale el valor de reserva {found}, y este formato solo lo puede nombrar como un resultado.',
  'name-not-writable': 'el nombre «{found}» tiene un carácter que XML no admite.',
  'issue-unplayable':
    'el tema «{issue}» tiene {found} valores; en la mesa caben {most} como máximo: se puede analizar, pero no jugar.',
  'nothing-to-gain': 'para esta parte todos los resultados valen lo mismo: no hay por qué jugar.',
};

export const formatWarnings: Readonly<Record<WarningCode, string>> = {
  'weights-not-one':
    'los pesos suman {found} y no 1. Se conservan, así que las utilidades pueden pasar de 1.',
  'evaluation-outside': 'el tema «{issue}» tiene evaluaciones fuera de 0 a 1. Se conservan.',
  'reservation-outside': 'el valor de reserva {found} está fuera de 0 a 1. Se conserva.',
  'objective-weight': 'un objetivo interior tiene el peso {found}. Como en GENIUS, no multiplica nada.',
  'value-written-twice': 'el tema «{issue}» tiene dos veces el valor «{value}»; cuenta la última evaluación.',
  'value-extra':
    'el tema «{issue}» tiene un valor «{value}» que el dominio no tiene. Ningún resultado lo toma.',
  'issue-extra': 'tiene un tema «{issue}» que el dominio no tiene. No cuenta.',
  'name-differs': 'el tema «{issue}» se llama aquí «{found}»; lo que cuenta es el índice.',
  'published-count': 'publica {found} resultados; los perfiles dan {most}.',
};
