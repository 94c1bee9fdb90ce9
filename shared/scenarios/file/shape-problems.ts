import type * as z from 'zod/mini';
import type { FileProblem, Path } from './problems.ts';
import { scenarioJsonSchema } from './schema.ts';

type Node = { readonly [key: string]: unknown };
type Issue = z.core.$ZodIssue;

/** What stands at a path of the file. */
function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, part)
        ? (value as { readonly [key: string]: unknown })[part]
        : undefined,
    root,
  );
}

/** The published schema of what stands there: both bounds are told, whichever was missed. */
function schemaAt(path: Path): Node {
  return path.reduce<Node>((node, part) => {
    const named = (node.properties as Node | undefined)?.[part];
    const next = typeof part === 'number' ? node.items : (named ?? node.additionalProperties);
    return typeof next === 'object' && next !== null ? (next as Node) : {};
  }, scenarioJsonSchema() as Node);
}

function bounds(path: Path, [least, most]: readonly [string, string]): { least?: number; most?: number } {
  const { [least]: low, [most]: high } = schemaAt(path);
  return {
    ...(typeof low === 'number' && { least: low }),
    ...(typeof high === 'number' && { most: high }),
  };
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  return Array.isArray(value) ? 'list' : typeof value;
}

type Found = Omit<FileProblem, 'path'> & { readonly path: Path };

/** One finding of the schema in the file's own words; several keys that nobody knows are one finding. */
export function problemsOf(issue: Issue, root: unknown): readonly Found[] {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...path, key], code: 'unknown-key' }));
  return [{ path, ...problemOf(issue, path, valueAt(root, path)) }];
}

const TYPES: { readonly [expected: string]: string } = { array: 'list', record: 'object' };

function problemOf(issue: Issue, path: Path, value: unknown): Omit<FileProblem, 'path'> {
  switch (issue.code) {
    case 'invalid_type': {
      const expected = TYPES[issue.expected] ?? issue.expected;
      if (value === undefined) return { code: 'missing', expected };
      return { code: 'wrong-type', found: typeName(value), expected };
    }
    case 'too_small':
    case 'too_big': {
      if (Array.isArray(value))
        return { code: 'size', found: value.length, ...bounds(path, ['minItems', 'maxItems']) };
      if (typeof value === 'string')
        return { code: 'size', found: value.length, ...bounds(path, ['minLength', 'maxLength']) };
      return { code: 'range', found: Number(value), ...bounds(path, ['minimum', 'maximum']) };
    }
    case 'invalid_value': {
      const expected = issue.values.map(String).join(', ');
      return value === undefined
        ? { code: 'missing', expected }
        : { code: 'not-one-of', found: short(value), expected };
    }
    case 'invalid_key':
      return { code: 'bad-id', found: short(path.at(-1)) };
    case 'invalid_format':
      return { code: formatCode(path), found: short(value) };
    case 'custom': {
      const { day, inherited } = (issue.params ?? {}) as { day?: true; inherited?: true };
      return { code: day ? 'bad-date' : inherited ? 'bad-id' : 'wrong-shape', found: short(value) };
    }
    default:
      return { code: 'wrong-shape', found: short(value) };
  }
}

function formatCode(path: Path): 'bad-date' | 'bad-address' | 'bad-id' {
  if (path.at(-1) === 'url') return 'bad-address';
  return path.at(-1) === 'date' || path.at(-2) === 'months' ? 'bad-date' : 'bad-id';
}

function short(value: unknown): string {
  const text = typeof value === 'string' ? value : typeName(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
