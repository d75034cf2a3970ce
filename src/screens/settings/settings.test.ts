import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULTS, readSettings, type Settings } from './settings.ts';

describe('stored settings', () => {
  it('come back as they were', () => {
    const chosen: Settings = {
      text: 'largest',
      motion: 'reduced',
      theme: 'dark',
      patience: 'usual',
      reply: 'both',
      language: 'sr-Latn',
      sound: false,
      volumes: { room: 0, voices: 100, effects: 35 },
      captions: false,
      spoken: true,
      shortcuts: false,
    };
    expect(readSettings(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen);
  });

  it('are the usual ones where nothing was stored', () => {
    expect(readSettings(undefined)).toEqual(DEFAULTS);
    expect(readSettings(null)).toEqual(DEFAULTS);
    expect(readSettings('dark')).toEqual(DEFAULTS);
  });

  it('keep what can be read and pass over the rest', () => {
    const kept = readSettings({ theme: 'dark', text: 'huge', sound: 'yes', extra: 1 });
    expect(kept).toEqual({ ...DEFAULTS, theme: 'dark' });
  });

  it('bring a volume into its range', () => {
    const { volumes } = readSettings({ volumes: { room: -4, voices: 250, effects: 33.4 } });
    expect(volumes).toEqual({ room: 0, voices: 100, effects: 33 });
  });

  it('pass over a volume that is no number', () => {
    expect(readSettings({ volumes: { room: Number.NaN } }).volumes).toEqual(DEFAULTS.volumes);
  });

  it('pass over what is no language tag', () => {
    expect(readSettings({ language: '<b>' }).language).toBeUndefined();
  });

  it('can be read from anything, and read again give the same', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const once = readSettings(stored);
        expect(readSettings(once)).toEqual(once);
      }),
    );
  });
});
