/** The page that leafs through the sheets. It works from a file: nothing in it is fetched. */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Listed } from '../studio.ts';

const COPIED = ['gallery.css', 'gallery.js'] as const;

export function writeGallery(house: string, out: string, sheets: readonly Listed[]): void {
  const here = join(house, 'scripts/look/gallery');
  for (const name of COPIED) copyFileSync(join(here, name), join(out, name));
  const page = readFileSync(join(here, 'gallery.html'), 'utf8');
  writeFileSync(join(out, 'index.html'), galleryPage(page, sheets));
}

/** Data stand in the page as text; `</script>` would end their block wherever it stands. */
export function galleryPage(page: string, sheets: readonly Listed[]): string {
  const data = JSON.stringify(sheets).replaceAll('<', '\\u003c');
  return page.replace('id="sheets">[]<', () => `id="sheets">${data}<`);
}
