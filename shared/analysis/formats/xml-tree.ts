import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { LIMITS } from './limits.ts';
import type { Notes } from './notes.ts';
import { quote } from './quote.ts';

export type { XmlElement };

/**
 * The root of an XML text. The parser knows the five named entities of XML and no other, and fetches nothing;
 * a document type declaration, where entities could be defined, is refused altogether.
 */
export function xmlRoot(text: string, notes: Notes): XmlElement | undefined {
  if (text.length > LIMITS.size) {
    notes.refuse('file-too-large', { most: LIMITS.size });
    return undefined;
  }
  // Done here because the parser's own way takes quadratic time on a long text of such breaks.
  const lines = text.replace(/\r+\n?/g, '\n');
  try {
    const document = parseXml(lines, { preserveDocumentType: true });
    if (document.children.some(({ type }) => type === 'doctype')) notes.refuse('doctype');
    else if (isTooDeep(document.root)) notes.refuse('too-deep', { most: LIMITS.depth });
    else return document.root ?? undefined;
  } catch (error) {
    // The parser descends by recursion: what exhausts its stack is too deep by far.
    if (error instanceof RangeError) notes.refuse('too-deep', { most: LIMITS.depth });
    else if (/<!(DOCTYPE|ENTITY)/i.test(lines)) notes.refuse('doctype');
    else notes.refuse('not-xml', { found: quote(firstLine(error)) });
  }
  return undefined;
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}

function isTooDeep(root: XmlElement | null): boolean {
  let level = root ? [root] : [];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > LIMITS.depth) return true;
    level = level.flatMap(childElements);
  }
  return false;
}

export function childElements(of: XmlElement): XmlElement[] {
  return of.children.filter((child) => child instanceof XmlElement);
}

export function childrenNamed(of: XmlElement, name: string): XmlElement[] {
  return childElements(of).filter((child) => child.name === name);
}

/** Every element below, in the order of the document. */
export function descendants(of: XmlElement): XmlElement[] {
  return childElements(of).flatMap((child) => [child, ...descendants(child)]);
}
