import { describe, expect, it } from 'vitest';
import { note } from '../../locales/en/note.ts';
import { troubleWithCause } from './check.ts';

describe('the cause of an incident', () => {
  it('is asked for where none was chosen', () => {
    expect(troubleWithCause('', ['Ana'], note)).toBe(note.noCause);
    expect(troubleWithCause('  ', ['Ana'], note)).toBe(note.noCause);
  });

  it('is never a person', () => {
    expect(troubleWithCause('Bruno was slow', ['Ana', 'Bruno'], note)).toBe(note.named('Bruno'));
  });

  it('is taken where it is a thing or a habit', () => {
    expect(troubleWithCause('The order was not read back.', ['Ana'], note)).toBeUndefined();
  });
});
