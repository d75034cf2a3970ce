import { describe, expect, it } from 'vitest';
import { showsName } from './naming.ts';

const ana = { speaker: 'customer', name: 'Ana' } as const;
const monica = { speaker: 'trainee', name: 'Monica' } as const;
const bruno = { speaker: 'trainee', name: 'Bruno' } as const;

describe('the name beside an entry', () => {
  it('stands where somebody begins to speak', () => {
    expect(showsName(ana, undefined, 'Monica')).toBe(true);
    expect(showsName(ana, monica, 'Monica')).toBe(true);
  });

  it('is not repeated while the same person goes on', () => {
    expect(showsName(ana, ana, 'Monica')).toBe(false);
  });

  it('is left out on the trainee’s own words', () => {
    expect(showsName(monica, ana, 'Monica')).toBe(false);
  });

  it('stands where a colleague makes the follow-up', () => {
    expect(showsName(bruno, ana, 'Monica')).toBe(true);
  });
});
