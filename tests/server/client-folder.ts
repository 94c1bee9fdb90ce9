import { copyFileSync } from 'node:fs';
import { dataFolder } from './boot.ts';

/** A folder to serve that holds the client's own first page, without its programs. */
export function clientFolder(): string {
  const folder = dataFolder();
  copyFileSync(new URL('../../client/index.html', import.meta.url).pathname, `${folder}/index.html`);
  return folder;
}
