import type { FileProblemCode } from '../../scenarios/file/problems.ts';

/** Each is told after the path of what is wrong. {size} tells both bounds: "2 to 5", "at least 1", "at most 40". */
export const fileProblems: Readonly<Record<FileProblemCode, string>> = {
  'too-large': 'larger than {most} characters, which is the most that is read.',
  'not-json': 'not JSON, or cut off.',
  'too-deep': 'nested more than {most} levels deep.',
  'hostile-key': '“{found}” cannot be a name here.',
  'control-character': 'has an invisible character (a control or a mark that turns the writing around).',
  'not-finite': 'a number that is too large to be one.',
  missing: 'is missing, expected {expected}.',
  'unknown-key': 'is not known here. Is it spelled right, and in the right place?',
  'wrong-type': 'is {found}, expected {expected}.',
  size: 'has {found}, expected {size}.',
  range: 'is {found}, expected {size}.',
  'not-one-of': 'is “{found}”, expected one of: {expected}.',
  'bad-id': '“{found}” is no id: small letters, digits and single hyphens, at most 40.',
  'bad-date': '“{found}” is no date of the calendar, expected year-month-day (for months year-month).',
  'bad-address': '“{found}” is no web address that begins with http:// or https://.',
  'wrong-shape': 'is not as the schema says ({found}).',
  repeated: '“{found}” is there twice.',
  reserved: '“{found}” is an option of every issue already; it is not written down.',
  'unknown-name': '“{found}” is not the name of anything here; there are: {expected}.',
  'no-words': 'has no language, expected words under “en”, “es” or both.',
  'words-missing': 'has no words.',
  'value-missing': 'has no value, expected a number from 0 to 1000.',
  'waiting-count': 'has {found}, expected {expected}: one fewer than rounds.',
  'dates-order': 'is {found}, expected a day after {expected}.',
  weights: 'weights add up to {found}, expected {expected}.',
  'all-red': 'forbids every option, expected at least one that may be signed.',
  'nothing-to-gain': 'every text is worth nothing on this sheet, so there is nothing to play for.',
  'plan-b-out-of-reach':
    'is {found}, expected at most {most}: no text that the red lines allow is worth more.',
  'linkage-spoils-best': 'linkages do not fit the values: {found}',
};

export const fileSizes: { readonly [bounds in 'between' | 'least' | 'most']: string } = {
  between: '{least} to {most}',
  least: 'at least {least}',
  most: 'at most {most}',
};

export const fileTypes: Readonly<Record<string, string>> = {
  nothing: 'nothing',
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  list: 'a list',
  object: 'an object',
};

export const wholeFile: string = 'The file';
