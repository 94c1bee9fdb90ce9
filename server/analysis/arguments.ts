/** What somebody asks of `npm run analyze`; `files` are the arguments that follow a format's name. */
export type Request =
  | {
      readonly kind: 'domain';
      readonly format: FileFormat;
      readonly files: readonly string[];
      readonly json: boolean;
    }
  | {
      readonly kind: 'scenario';
      readonly scenario: string;
      /** `scenario` names a file and not one of the game's own. */
      readonly fromFile: boolean;
      readonly format: string | undefined;
      readonly json: boolean;
      readonly sheets: boolean;
    }
  | {
      readonly kind: 'export';
      readonly scenario: string;
      /** `scenario` names a file and not one of the game's own. */
      readonly fromFile: boolean;
      readonly format: string | undefined;
      readonly us: string | undefined;
      readonly cuba: string | undefined;
      readonly as: string;
      readonly out: string | undefined;
      readonly dropLinkage: boolean;
    };

export const FILE_FORMATS = ['genius', 'geniusweb', 'negolog'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

const WITH_VALUE = ['--scenario', '--format', '--us', '--cuba', '--export', '--out'] as const;
const ALONE = ['--json', '--sheets', '--drop-linkage'] as const;

/** The request, or what is wrong with it in a few words. */
export function requestOf(args: readonly string[]): Request | string {
  const values = new Map<string, string>();
  const flags = new Set<string>();
  const plain: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const word = args[at] ?? '';
    if (isOneOf(word, WITH_VALUE)) {
      const value = args[++at];
      if (value === undefined || value.startsWith('--')) return `${word} needs a value`;
      values.set(word, value);
    } else if (isOneOf(word, ALONE) || FILE_FORMATS.some((format) => word === `--${format}`)) flags.add(word);
    else if (word.startsWith('-')) return `there is no option ${word}`;
    else plain.push(word);
  }
  const formats = FILE_FORMATS.filter((format) => flags.has(`--${format}`));
  const [format, ...more] = formats;
  if (more.length > 0) return `one of ${formats.map((one) => `--${one}`).join(', ')} at a time`;
  if (format) return { kind: 'domain', format, files: plain, json: flags.has('--json') };
  const file = values.get('--scenario');
  const [scenario, ...extra] = file === undefined ? plain : [file, ...plain];
  if (scenario === undefined) return 'name a scenario, or the files of a domain';
  if (extra.length > 0) return `${extra[0]} is one argument too many`;
  if (flags.has('--sheets') && !flags.has('--json')) return '--sheets needs --json';
  const as = values.get('--export');
  const common = { scenario, fromFile: file !== undefined, format: values.get('--format') };
  if (as === undefined)
    return { kind: 'scenario', ...common, json: flags.has('--json'), sheets: flags.has('--sheets') };
  return {
    kind: 'export',
    ...common,
    us: values.get('--us'),
    cuba: values.get('--cuba'),
    as,
    out: values.get('--out'),
    dropLinkage: flags.has('--drop-linkage'),
  };
}

function isOneOf<T extends string>(word: string, list: readonly T[]): word is T {
  return list.some((one) => one === word);
}
