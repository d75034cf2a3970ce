import { describe, expect, it, test } from 'vitest';
import { counter } from '../core/fixtures/counter.ts';
import { CUES, SETTINGS } from '../core/scenario/vocabulary.ts';
import type { Moment } from '../core/session/moment.ts';
import { momentOf } from '../core/session/now.ts';
import { beginSession } from '../core/session/session.ts';
import { captions as texts } from '../locales/en/captions.ts';
import { captionsFor, captionTime } from './captions.ts';
import { CLIPS, TOUCHES } from './clips.ts';
import { roomOf } from './rooms.ts';

const opening = momentOf(beginSession(counter, { seed: 1, variant: 'usual', patience: 'off' }));
const next = (change: Partial<Moment>): Moment => ({ ...opening, ...change });
const written = (before: Moment, now: Moment, on = true) =>
  captionsFor({ moment: before }, { moment: now }, on);

test.each(CLIPS)('the clip %s is written, unless it only answers a touch', (clip) => {
  const touches: readonly string[] = TOUCHES;
  expect(clip in texts).toBe(!touches.includes(clip));
});

test.each(SETTINGS)('the room of %s is written face to face, and a home from afar', (setting) => {
  expect(texts[roomOf({ setting, how: 'in-person' })]).not.toBe('');
  for (const how of ['call', 'note', 'message'] as const) {
    expect(roomOf({ setting, how })).toBe('room-home');
  }
});

test('every caption is short, and there is none that nobody needs', () => {
  const sounds = [...CLIPS, ...SETTINGS.map((name) => `room-${name}`), 'room-home'];
  for (const [name, text] of Object.entries(texts)) {
    expect(text.length, name).toBeLessThanOrEqual(40);
    expect(sounds).toContain(name);
  }
});

describe('what is written', () => {
  it('names the place once when a scene begins', () => {
    const room = roomOf(opening.scene);
    expect(captionsFor(undefined, { moment: opening }, true)).toEqual([room]);
    expect(written(opening, next({}))).toEqual([]);
    const scene = { index: 1, setting: opening.scene.setting, how: 'call' } as const;
    expect(written(opening, next({ scene }))).toEqual(['scene', 'room-home']);
  });

  it('names what happens at the counter', () => {
    expect(written(opening, next({ cues: ['cake-arrives'] }))).toEqual(['cake']);
  });

  it('names a turn before all else', () => {
    const now = next({ mood: 'delighted', cues: ['ticket-printed'] });
    expect(written(opening, now)).toEqual(['warmer', 'print']);
  });

  it('is only the turns where sound is off: the rest is in the log', () => {
    const now = next({ mood: 'furious', cues: ['cake-arrives'] });
    expect(written(opening, now, false)).toEqual(['colder']);
    expect(captionsFor(undefined, { moment: opening }, false)).toEqual([]);
  });

  it('says once that patience runs short', () => {
    const at = (patience: number | undefined) => ({ moment: opening, patience });
    expect(captionsFor(at(0.5), at(0.3), true)).toEqual(['pulse']);
    expect(captionsFor(at(0.5), at(0.3), false)).toEqual(['pulse']);
    expect(captionsFor(at(0.3), at(0.2), true)).toEqual([]);
    expect(captionsFor(at(undefined), at(undefined), true)).toEqual([]);
  });

  it('is never more than two at once, and nothing about a touch', () => {
    const answered = next({ turns: opening.turns + 1 });
    expect(written(opening, answered)).toEqual([]);
    expect(written(opening, next({ mood: 'furious', cues: CUES })).length).toBe(2);
  });
});

test('more words stand longer, but none for ever', () => {
  expect(captionTime(10)).toBeGreaterThanOrEqual(2000);
  expect(captionTime(40)).toBeGreaterThan(captionTime(10));
  expect(captionTime(4000)).toBeLessThanOrEqual(5000);
});
