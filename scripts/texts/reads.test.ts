import { expect, it } from 'vitest';
import { readsOf, unread } from './reads.ts';

const unreadBy = (texts: Record<string, unknown>, ...files: string[]) =>
  unread(
    texts,
    files.map((text) => readsOf('some.tsx', text)),
  );

it('a text that nobody reads is named by its path', () => {
  const texts = { title: '', curve: { title: '', here: '', start: '' } };
  expect(unreadBy(texts, 'show(texts.title, texts.curve.here)')).toEqual(['curve.start']);
  expect(unreadBy(texts, 'const { here, start } = texts.curve;')).toEqual(['title', 'curve.title']);
});

it('a name counts only where what it stands in is known', () => {
  const texts = { curve: { start: '' }, way: { start: '' } };
  expect(unreadBy(texts, 'show(texts.way.start)')).toEqual(['curve.start']);
  expect(unreadBy(texts, 'function f(texts: T["curve"]) { return texts.start; }')).toEqual([
    'way.start',
  ]);
});

it('what is looked up by a name that varies, or handed on, is read as a whole', () => {
  const texts = { moods: { calm: '' }, moves: { fix: '' }, steps: { resolve: '' } };
  expect(unreadBy(texts, 'texts.moods[mood]', '<A names={texts.moves} />')).toEqual([
    'steps.resolve',
  ]);
});

it('a text that is written somewhere is not read for that', () => {
  expect(unreadBy({ title: '' }, 'const texts = { title: "title" };')).toEqual(['title']);
});
