import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { galleryPage } from './write.ts';

test('whatever a sheet is called, the page can read its list', () => {
  const page = readFileSync('scripts/look/gallery/gallery.html', 'utf8');
  const sheets = [
    {
      section: 'cast',
      name: 'ana-moods',
      title: 'ana: $& </script><b>',
      about: 'ana',
      file: 'cast/ana-moods.png',
      shots: [],
    },
  ] as const;
  const written = galleryPage(page, sheets);
  const [, data = ''] =
    /<script type="application\/json" id="sheets">(.*?)<\/script>/s.exec(written) ?? [];
  expect(JSON.parse(data)).toEqual(sheets);
});
