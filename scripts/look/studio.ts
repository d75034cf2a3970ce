/** The one browser that takes all pictures, one page after another, and where they are put. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type Arrangement, type Section, type Sheet, sheetPage } from './sheet.ts';

/** A picture by itself: of a sheet's pictures, the one to look at closely. */
export interface Shot {
  readonly caption: string;
  readonly picture: Buffer;
}

/** What the page that leafs through the sheets is told; paths are relative to it. */
export interface Listed extends Sheet {
  readonly file: string;
  readonly shots: readonly { readonly caption: string; readonly file: string }[];
}

export interface Screen {
  readonly width: number;
  readonly height: number;
  /** Device pixels in one of CSS. */
  readonly ratio: number;
  readonly touch: boolean;
}

export interface Conditions {
  readonly motion?: 'reduce' | 'no-preference';
  readonly scheme?: 'light' | 'dark';
}

export class Studio {
  readonly #browser: Browser;
  readonly #out: string;
  readonly #listed: Listed[] = [];
  #page: Page | undefined;

  constructor(browser: Browser, out: string) {
    this.#browser = browser;
    this.#out = out;
    mkdirSync(out, { recursive: true });
  }

  /** Nothing of an earlier look at this part stays. */
  clear(section: Section): void {
    rmSync(join(this.#out, section), { recursive: true, force: true });
    mkdirSync(join(this.#out, section, 'shots'), { recursive: true });
  }

  /** A context with nothing kept in it. */
  visit(screen: Screen, { motion, scheme }: Conditions = {}): Promise<BrowserContext> {
    return this.#browser.newContext({
      viewport: { width: screen.width, height: screen.height },
      deviceScaleFactor: screen.ratio,
      hasTouch: screen.touch,
      isMobile: screen.touch,
      colorScheme: scheme ?? 'light',
      reducedMotion: motion ?? 'no-preference',
      locale: 'en',
    });
  }

  /** Takes a picture of the page that a sheet is. */
  async draw(sheet: Sheet, html: string): Promise<void> {
    this.#list(sheet, await this.#pictureOf(html), []);
  }

  /** Puts shots beside each other on a sheet, and keeps each by itself. */
  async lay(sheet: Sheet, shots: readonly Shot[], arrangement: Arrangement): Promise<void> {
    const cells = shots.map(({ caption, picture }) => ({
      caption,
      html: `<img src="data:image/png;base64,${picture.toString('base64')}">`,
    }));
    this.#list(sheet, await this.#pictureOf(sheetPage(sheet, cells, arrangement)), shots);
  }

  async #pictureOf(html: string): Promise<Buffer> {
    this.#page ??= await this.#browser.newPage({ viewport: { width: 640, height: 400 } });
    await this.#page.setContent(html);
    return this.#page.locator('body').screenshot();
  }

  #list(sheet: Sheet, picture: Buffer, shots: readonly Shot[]): void {
    const { section, name } = sheet;
    const file = `${section}/${name}.png`;
    writeFileSync(join(this.#out, file), picture);
    const kept = shots.map(({ caption, picture }, place) => {
      const file = `${section}/shots/${name}-${place + 1}.png`;
      writeFileSync(join(this.#out, file), picture);
      return { caption, file };
    });
    this.#listed.push({ section, name, title: sheet.title, about: sheet.about, file, shots: kept });
    console.log(join(this.#out, file));
  }

  /** All sheets there are: those made now, and those of the parts that were not asked for. */
  list(made: readonly Section[]): readonly Listed[] {
    return [
      ...earlier(this.#out).filter(({ section }) => !made.includes(section)),
      ...this.#listed,
    ];
  }
}

const LIST = 'sheets.json';

function earlier(out: string): readonly Listed[] {
  try {
    return JSON.parse(readFileSync(join(out, LIST), 'utf8'));
  } catch {
    return [];
  }
}

export function keepList(out: string, sheets: readonly Listed[]): void {
  writeFileSync(join(out, LIST), `${JSON.stringify(sheets, null, 1)}\n`);
}
