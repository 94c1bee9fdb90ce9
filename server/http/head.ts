import type { Lang } from '../../shared/rules/vocabulary.ts';

/** What a link to a page shows elsewhere. */
export type Preview = {
  readonly lang: Lang;
  readonly title: string;
  readonly description: string;
  readonly image: { readonly url: string; readonly alt: string };
  readonly site: string;
  /** Nothing for a search engine: who has the link may follow it, and nobody else is led here. */
  readonly hidden: boolean;
};

const LOCALES = { en: 'en_US', es: 'es_ES' } as const;

/** The page with its head filled in; everything in it is escaped. */
export function fillHead(html: string, preview: Preview): string {
  const { lang, title, description, hidden } = preview;
  const named = { description, ...(hidden && { robots: 'noindex' }), ...twitterTags(preview) };
  const tags = [
    `<title>${escaped(title)}</title>`,
    ...Object.entries(named).map(([name, content]) => tag('name', name, content)),
    ...Object.entries(openGraph(preview)).map(([name, content]) => tag('property', name, content)),
  ];
  return html
    .replace(/<meta\s+name="description"\s+content="[^"]*"\s*\/?>/, '')
    .replace(/<html lang="[a-z]*"/, `<html lang="${lang}"`)
    .replace(/<title>[^<]*<\/title>/, () => tags.join('\n    '));
}

function openGraph({ lang, title, description, image, site }: Preview) {
  return {
    'og:type': 'website',
    'og:site_name': site,
    'og:locale': LOCALES[lang],
    'og:title': title,
    'og:description': description,
    'og:image': image.url,
    'og:image:type': 'image/png',
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': image.alt,
  };
}

function twitterTags({ title, description, image }: Preview) {
  return {
    'twitter:card': 'summary_large_image',
    'twitter:title': title,
    'twitter:description': description,
    'twitter:image': image.url,
    'twitter:image:alt': image.alt,
  };
}

function tag(kind: 'name' | 'property', name: string, content: string): string {
  return `<meta ${kind}="${name}" content="${escaped(content)}" />`;
}

const ENTITIES: { readonly [sign: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}
