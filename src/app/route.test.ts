import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REPLYING } from '../screens/settings/settings.ts';
import { addressOf, readRoute } from './route.ts';

describe('an address', () => {
  it.each([
    ['', { at: 'library' }],
    ['#/', { at: 'library' }],
    ['#/settings', { at: 'settings' }],
    ['#/read', { at: 'read' }],
    ['#/debrief/a1-b2', { at: 'debrief', attempt: 'a1-b2' }],
    ['#/play/lost-ticket', { at: 'play', slug: 'lost-ticket' }],
    [
      '#/play/lost-ticket?lang=es&seed=7&reply=choose',
      { at: 'play', slug: 'lost-ticket', language: 'es', seed: 7, reply: 'choose' },
    ],
    [
      '#/play/lost-ticket?level=coached&from=abc&turn=3',
      { at: 'play', slug: 'lost-ticket', level: 'coached', from: { attempt: 'abc', turn: 3 } },
    ],
  ])('%s is read', (address, route) => {
    expect(readRoute(address)).toEqual(route);
  });

  it.each(['#/play/', '#/play/../x', '#/play/<b>', '#/debrief/', '#/nowhere', '#%E0%A4%A'])(
    '%s, which leads nowhere, leads to the library',
    (address) => {
      expect(readRoute(address)).toEqual({ at: 'library' });
    },
  );

  it('that was written is read as it was meant', () => {
    const slug = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
    const route = fc.record(
      {
        at: fc.constant('play' as const),
        slug,
        seed: fc.nat(999_999_999),
        variant: slug,
        level: fc.constantFrom('coached' as const, 'alone' as const),
        reply: fc.constantFrom(...REPLYING),
        anew: fc.constant(true as const),
        from: fc.record({ attempt: slug, turn: fc.nat(60) }),
      },
      { requiredKeys: ['at', 'slug'] },
    );
    fc.assert(
      fc.property(route, (made) => {
        expect(readRoute(addressOf(made))).toEqual(made);
      }),
    );
  });

  it('is never too odd to be read', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readRoute(`#/${text}`).at).toBeTruthy();
      }),
    );
  });
});
