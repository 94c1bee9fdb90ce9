const LONGEST = 40;

/**
 * An id for each name: small letters, digits and hyphens, at most 40, each once, none that every object inherits.
 * Names in other scripts become `stem-1`, `stem-2` by their place, and numbers `stem-7`: objects reorder keys that are
 * numbers.
 */
export function idsOf(
  names: readonly string[],
  stem: string,
  taken: readonly string[] = [],
): readonly string[] {
  const used = new Set(taken);
  return names.map((name, at) => {
    const plain = slugOf(name);
    const slug =
      plain === '' ? `${stem}-${at + 1}` : /^\d+$/.test(plain) ? `${stem}-${plain.slice(-20)}` : plain;
    const short = slug.slice(0, LONGEST - 6).replace(/-$/, '');
    const free = [slug, ...names.map((_, again) => `${short}-${again + 2}`)].find(
      (id) => !used.has(id) && !(id in {}),
    );
    // There are as many spare ids as names, so one is always free.
    const id = free ?? `${stem}-${at + 1}`;
    used.add(id);
    return id;
  });
}

function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
}
