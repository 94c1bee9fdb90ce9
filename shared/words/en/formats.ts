import type { ProblemCode, WarningCode } from '../../analysis/formats/notes.ts';

/** Each is told after the name of the file. {issue}, {value}, {found} and {most} come from the file. */
export const formatProblems: Readonly<Record<ProblemCode, string>> = {
  'file-too-large': 'larger than {most} bytes, which is the most that is read.',
  'file-count': 'needs a domain and two profiles; {found} files were given.',
  'not-xml': 'not well-formed XML: {found}.',
  doctype: 'has a document type declaration (DOCTYPE). It could define entities, so such files are not read.',
  'too-deep': 'nested more than {most} levels deep.',
  'not-json': 'not JSON, or cut off.',
  'repeated-key': 'the key “{found}” is written twice in one object.',
  'not-this-format': 'not a file of this format: it begins with “{found}”.',
  'other-utility-space': 'a “{found}”. Only linear additive utility spaces can be read.',
  'non-linear':
    'not a weighted sum of its issues (“{found}”). Only linear additive utility spaces can be read.',
  'real-issue': 'the issue “{issue}” is of the type “real”, which has no list of values. It cannot be read.',
  'unknown-issue-type': 'the issue “{issue}” is of the unknown type “{found}”.',
  'number-range': 'the issue “{issue}” is a range of numbers. Only lists of values can be read.',
  'integer-bounds': 'the integer issue “{issue}” needs a lowerbound and an upperbound that is not under it.',
  'integer-evaluator': 'the integer issue “{issue}” needs an evaluator with a slope and an offset.',
  'no-issues': 'has no issues.',
  'too-many-issues': 'has {found} issues; at most {most} are read.',
  'too-many-values': 'the issue “{issue}” has {found} values; at most {most} are read.',
  'too-many-outcomes': 'has too many different outcomes to go through them: {found}.',
  'issue-without-index': 'the issue “{issue}” has no index that is a whole number.',
  'issue-without-name': 'has an issue without a name.',
  'repeated-issue': 'the issue “{issue}” is there twice, by name or by index.',
  'repeated-value': 'the issue “{issue}” lists the value “{value}” twice.',
  'issue-missing': 'says nothing of the issue “{issue}”.',
  'issue-unknown': 'speaks of an issue “{issue}” that the domain does not have.',
  'issue-type-differs': 'the issue “{issue}” is of another type here ({found}) than in the domain.',
  'no-values': 'the issue “{issue}” has no list of values.',
  'value-missing': 'the issue “{issue}” gives no number for the value “{value}”.',
  'value-unknown': 'the issue “{issue}” has no value “{value}” in the domain.',
  'weight-missing': 'gives no weight for the issue “{issue}”.',
  'weight-twice': 'gives two weights for the index {found}.',
  'weight-negative': 'the weight of the issue “{issue}” is negative ({found}).',
  'not-a-number': '“{found}” is not a number that can be used ({issue}).',
  linkage:
    'has terms that link issues ({found}), and this format cannot say them. Drop them by name if you want it without.',
  'negative-evaluation': 'the issue “{issue}” has a value under 0, and this format cannot say that.',
  'reservation-out-of-reach':
    'no outcome is worth the reservation value {found}, and this format can name it only as an outcome.',
  'name-not-writable': 'the name “{found}” has a character that XML cannot hold.',
  'issue-unplayable':
    'the issue “{issue}” has {found} values; at most {most} fit on the table, so it can be analysed but not played.',
  'nothing-to-gain': 'to this party every outcome is worth the same, so there is nothing to play for.',
};

export const formatWarnings: Readonly<Record<WarningCode, string>> = {
  'weights-not-one': 'the weights add up to {found}, not to 1. They are kept, so utilities may exceed 1.',
  'evaluation-outside': 'the issue “{issue}” has evaluations outside 0 to 1. They are kept.',
  'reservation-outside': 'the reservation value {found} is outside 0 to 1. It is kept.',
  'objective-weight': 'an inner objective has the weight {found}. As in GENIUS, it multiplies nothing.',
  'value-written-twice': 'the issue “{issue}” has the value “{value}” twice; the last evaluation counts.',
  'value-extra':
    'the issue “{issue}” has a value “{value}” that the domain does not have. No outcome takes it.',
  'issue-extra': 'has an issue “{issue}” that the domain does not have. It counts for nothing.',
  'name-differs': 'the issue “{issue}” is called “{found}” here; the index is what counts.',
  'published-count': 'publishes {found} outcomes; the profiles give {most}.',
};
