import type { Page } from './journey.ts';

/** How many pages the browser's own print makes of a page on either paper. */
export async function pdfPages(page: Page): Promise<{ readonly A4: number; readonly Letter: number }> {
  const on = async (format: 'A4' | 'Letter') => {
    const pdf = (await page.pdf({ format })).toString('latin1');
    return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  };
  return { A4: await on('A4'), Letter: await on('Letter') };
}
