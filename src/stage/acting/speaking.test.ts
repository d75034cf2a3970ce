import { describe, expect, test } from 'vitest';
import { Stress } from './stress.ts';
import { Talk } from './talk.ts';

describe('a line', () => {
  test('lets the head fall on its beats, and raises the brows to a question', () => {
    const stress = new Stress('No. Is it the egg one?');
    const nods = Array.from({ length: 80 }, (_, i) => stress.nod(i * 25));
    expect(Math.max(...nods)).toBeGreaterThan(0.5);
    expect(stress.nod(5000)).toBe(0);
    const asked = new Talk('No. Is it the egg one').length;
    expect(stress.asking(asked)).toBeGreaterThan(0.8);
    expect(stress.asking(100)).toBe(0);
    expect(new Stress('It is the egg one.').asking(asked)).toBe(0);
  });

  test('takes as long as it is', () => {
    const long = new Talk('I asked for the breakfast one, and you said yes.');
    expect(long.length).toBeGreaterThan(new Talk('Excuse me.').length * 2);
    expect(new Talk('a'.repeat(5000)).length).toBeLessThanOrEqual(7000);
    expect(new Talk('').length).toBe(0);
  });

  test('opens the mouth for vowels, rounds it for an o, closes it for an m', () => {
    const at = (letter: string) => new Talk(letter.repeat(4)).at(90);
    expect(at('a').open).toBeGreaterThan(at('t').open);
    expect(at('á')).toEqual(at('a'));
    expect(at('o').round).toBeGreaterThan(at('a').round);
    expect(at('m')).toMatchObject({ open: 0 });
    expect(at('m').press).toBeGreaterThan(0);
  });

  test('is silent before it begins and after it ends', () => {
    const talk = new Talk('Aha');
    expect(talk.at(-1).open).toBe(0);
    expect(talk.at(talk.length).open).toBe(0);
  });
});
