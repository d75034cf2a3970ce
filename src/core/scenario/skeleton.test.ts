import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Unreacted } from './assemble.ts';
import { parseFile } from './parse.ts';
import { passagesOf } from './passages.ts';
import { skeletonOf } from './skeleton.ts';
import { parseTranslation, type Translation } from './translation.ts';

const coffee = scenarioIn('docs/examples/cold-coffee');

function scenarioIn(folder: string): Unreacted {
  const file = `${folder}/scenario.yaml`;
  const text = readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
  const read = parseFile(text, { file, slug: folder.split('/').at(-1) ?? '' });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.scenario;
}

function translation(text: string): Translation {
  const read = parseTranslation(text, { file: 'es.yaml' });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.translation;
}

const empty = translation(skeletonOf(coffee, 'es').text);

const filled: Translation = {
  ...empty,
  lines: Object.fromEntries(
    Object.entries(empty.lines).map(([id, line]) => [id, { ...line, to: `[${line.from}]` }]),
  ),
};

describe('the skeleton of a translation', () => {
  it('has an empty place for every passage, in order', () => {
    const passages = passagesOf(coffee);
    expect(Object.keys(empty.lines)).toEqual(passages.map(({ id }) => id));
    expect(skeletonOf(coffee, 'es').missing).toHaveLength(passages.length);
    expect(empty.lines['at-the-counter/lines/2/says']).toEqual({ from: "It's cold.", to: '' });
  });

  it('asks for each move of a reply, beside the words that show it in the source', () => {
    const { text } = skeletonOf(coffee, 'es');
    expect(text).toContain("      apology:  # I'm sorry\n");
    expect(text).toContain('      excuse:  # all of it\n');
    expect(empty.lines['at-the-counter/busy/say']?.shows).toEqual({ excuse: '' });
  });

  it('keeps what is translated, and changes nothing when it is made again', () => {
    const { text, missing } = skeletonOf(coffee, 'es', filled);
    expect(translation(text)).toEqual(filled);
    expect(missing).toEqual([]);
    expect(skeletonOf(coffee, 'es', translation(text)).text).toBe(text);
  });

  it('shows what the source said before, until the translator takes that away', () => {
    const changed = { ...coffee, title: 'The lukewarm coffee' };
    const once = skeletonOf(changed, 'es', filled);
    expect(once.stale).toEqual(['title']);
    const title = { from: 'The lukewarm coffee', was: 'The cold coffee', to: '[The cold coffee]' };
    expect(translation(once.text).lines.title).toEqual(title);
    expect(skeletonOf(changed, 'es', translation(once.text)).text).toBe(once.text);
    expect(skeletonOf(coffee, 'es', translation(once.text)).stale).toEqual([]);
  });

  it('keeps what the scenario no longer has, at the end, and names it', () => {
    const { you: monica, ...others } = coffee;
    const lines = { gone: { from: 'Gone.', to: 'Fue.' }, ...filled.lines };
    const { text, unknown } = skeletonOf({ ...others, you: monica }, 'es', { ...filled, lines });
    expect(unknown).toEqual(['gone']);
    expect(Object.entries(translation(text).lines).at(-1)).toEqual(['gone', lines.gone]);
  });

  it('uses what was translated for the same words elsewhere', () => {
    const said = empty.lines['at-the-counter/sorry/say'];
    const lines = { 'at-the-bar/sorry/say': { from: said?.from ?? '', to: 'Lo siento.' } };
    const moved = translation(skeletonOf(coffee, 'es', { ...empty, lines }).text);
    expect(moved.lines['at-the-counter/sorry/say']?.to).toBe('Lo siento.');
  });

  it('keeps comments where they stood', () => {
    const comments = new Map([
      ['', ['# By hand.']],
      ['brief', ['# Formal?']],
    ]);
    const { text } = skeletonOf(coffee, 'es', undefined, comments);
    expect(text).toMatch(/^# By hand\.\namends: 1\n/);
    expect(text).toContain('  # Formal?\n  brief:\n');
  });

  it('has no line of more than 100 columns where words can be parted', () => {
    const lines = skeletonOf(scenarioIn('scenarios/wrong-sandwich'), 'sr').text.split('\n');
    expect(lines.filter((line) => line.length > 100 && !line.includes('  # '))).toEqual([]);
  });
});

test('whatever a translation says is read again as it was written', () => {
  const words = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '#',
          ':',
          '-',
          '>-',
          '"',
          "'",
          '[',
          '{',
          '*a',
          '&a',
          '!',
          '%',
          '@',
          '`',
          '|',
          '?',
          '---',
          '…',
          'no:',
          'yes',
          '“Hm”',
          '¿Qué?',
          'Шта',
          '#12',
        ),
        fc.stringMatching(/^[a-zA-Z0-9]{1,30}$/),
      ),
      { maxLength: 40 },
    )
    .map((all) => all.join(' '));
  fc.assert(
    fc.property(words, (to) => {
      const lines = { ...empty.lines, title: { from: 'The cold coffee', to } };
      const read = translation(skeletonOf(coffee, 'es', { ...empty, lines }).text);
      expect(read.lines.title?.to).toBe(to);
    }),
    { numRuns: 200 },
  );
});
