import { describe, expect, it } from 'vitest';
import { namedIn } from './names.ts';

describe('a name in the cause', () => {
  it.each(['Bruno forgot it', 'bruno did not look', 'It was Bruno’s tray', 'BRUNO!'])(
    'is found in “%s”',
    (text) => {
      expect(namedIn(text, ['Ana', 'Bruno'])).toBe('Bruno');
    },
  );

  it('is found by any telling part of it', () => {
    expect(namedIn('cruz again', ['María de la Cruz'])).toBe('María de la Cruz');
    expect(namedIn('maria again', ['María de la Cruz'])).toBe('María de la Cruz');
  });

  it('is found without its accents', () => {
    expect(namedIn('cira nije pogledao', ['Ćira'])).toBe('Ćira');
  });

  it('is found in Cyrillic', () => {
    expect(namedIn('Бруно је заборавио', ['Бруно'])).toBe('Бруно');
  });

  it('is not seen inside another word', () => {
    expect(namedIn('The banana tray was full', ['Ana'])).toBeUndefined();
  });

  it('is not seen in the small words of a name', () => {
    expect(namedIn('la lista de la cocina', ['María de la Cruz'])).toBeUndefined();
  });

  it('is not there in a thing or a habit', () => {
    expect(namedIn('The order was not read back.', ['Ana', 'Bruno'])).toBeUndefined();
    expect(namedIn('', ['Ana'])).toBeUndefined();
    expect(namedIn('The order was not read back.', ['—'])).toBeUndefined();
  });
});
