/** A sheet of pictures, and what the page that leafs through them knows of it. */

export const SECTIONS = ['cast', 'places', 'scenarios', 'screens'] as const;
export type Section = (typeof SECTIONS)[number];

export interface Sheet {
  readonly section: Section;
  /** File name without its ending; no two are alike. */
  readonly name: string;
  readonly title: string;
  /** What it can be filtered by: a person, a place, a scenario. */
  readonly about: string;
}

/** One picture on a sheet. */
export interface Cell {
  readonly caption: string;
  /** What stands above the caption: an `<svg>` or an `<img>`. */
  readonly html: string;
}

/** CSS pixels: columns of one width, or pictures of one height, so many in a row. */
export type Arrangement =
  | { readonly columns: number; readonly cell: number }
  | { readonly height: number; readonly row: number };

/** A page with nothing but the sheet on it, for the browser to take a picture of. */
export function sheetPage(
  { title }: Sheet,
  cells: readonly Cell[],
  arrangement: Arrangement,
): string {
  const figures = cells.map(({ caption, html }, place) => {
    const first = 'row' in arrangement && place > 0 && place % arrangement.row === 0;
    const figure = `<figure>${html}<figcaption>${escaped(caption)}</figcaption></figure>`;
    return first ? `</div>\n<div>${figure}` : figure;
  });
  return `<!doctype html>
<meta charset="utf-8">
<style>
body { inline-size: max-content; margin: 0; padding: 14px; background: #fff8ee; color: #2a2230; font: 13px/1.3 system-ui, sans-serif }
h1 { margin: 0 0 10px; font-size: 18px }
div { gap: 10px; ${'columns' in arrangement ? inColumns(arrangement) : IN_ROWS} }
figure { margin: 0 }
figure > svg { inline-size: 100%; border-radius: 8px; background: #f3e2c8 }
figure > img { ${'height' in arrangement ? `block-size: ${arrangement.height}px` : 'max-inline-size: 100%'}; border-radius: 6px; box-shadow: 0 0 0 1px #0002 }
svg, img { display: block }
</style>
<h1>${escaped(title)}</h1>
<div>${figures.join('\n')}</div>
`;
}

const inColumns = ({ columns, cell }: { columns: number; cell: number }): string =>
  `display: grid; grid-template-columns: repeat(${columns}, ${cell}px); align-items: end`;

const IN_ROWS = 'display: flex; margin-block-end: 10px';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
