import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { app } from '../locales/en/app.ts';
import { note } from '../locales/en/note.ts';
import { app as spanishApp } from '../locales/es/app.ts';
import { note as spanishNote } from '../locales/es/note.ts';

/** As a page that has just been opened has it. */
const opened = () => {
  vi.resetModules();
  return import('./language.ts');
};

describe('the language of the page', () => {
  const root = { lang: 'en' };
  beforeEach(() => void vi.stubGlobal('document', { documentElement: root }));
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.doUnmock('../locales/id.ts');
  });

  it('is English at once, without waiting', async () => {
    const { turnTo, language, texts } = await opened();
    void turnTo('en');
    expect(language()).toBe('en');
    expect(texts({ app }).app).toBe(app);
  });

  it('changes when all that the page shows is there, and the root says so', async () => {
    const { turnTo, language, texts, want, onLanguage } = await opened();
    void turnTo('en');
    await want(['note']);
    const told = vi.fn();
    onLanguage(told);
    const turned = turnTo('es');
    expect(language()).toBe('en');
    await turned;
    expect(told).toHaveBeenCalledOnce();
    expect(root.lang).toBe('es');
    const shown = texts({ app, note });
    expect(shown.app.nowhere).toEqual(spanishApp.nowhere);
    expect(shown.note.title).toBe(spanishNote.title);
  });

  it('is the last that was chosen, whichever comes first', async () => {
    const { turnTo, language } = await opened();
    await Promise.all([turnTo('es'), turnTo('sr-Latn'), turnTo('en')]);
    expect(language()).toBe('en');
  });

  it('waits for what is wanted while it is on its way', async () => {
    const { turnTo, texts, want } = await opened();
    void turnTo('en');
    await Promise.all([turnTo('es'), want(['note'])]);
    expect(texts({ note }).note.title).toBe(spanishNote.title);
  });

  it('is English instead where another cannot be fetched, and it can be asked for again', async () => {
    vi.doMock('../locales/id.ts', () => {
      throw new Error('The network is away.');
    });
    const { turnTo, language, chosenLanguage } = await opened();
    await turnTo('id');
    expect([language(), chosenLanguage()]).toEqual(['en', 'en']);
    vi.doUnmock('../locales/id.ts');
    await turnTo('id');
    expect(language()).toBe('id');
  });

  it('shows as chosen before it has come', async () => {
    const { turnTo, chosenLanguage } = await opened();
    const turned = turnTo('sr');
    expect(chosenLanguage()).toBe('sr');
    await turned;
  });
});
