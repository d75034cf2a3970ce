import { describe, expect, it } from 'vitest';
import { bundled } from '../../../scenarios/bundled.ts';
import { respell } from '../respell.ts';
import { sameStory } from './same-story.ts';
import type { Beat, Scenario } from './scenario.ts';

const scenario = bundled('wrong-sandwich');

/** The scenario with another first beat. */
function withStart(change: (beat: Beat) => Beat): Scenario {
  const { start, beats } = scenario;
  const first = beats[start];
  if (!first) throw new Error('there is no first beat');
  return { ...scenario, beats: { ...beats, [start]: change(first) } };
}

describe('the same story', () => {
  it('may have other words in another language', () => {
    const loud = respell(scenario, 'es', (text) => text.toUpperCase().repeat(2));
    expect(sameStory(scenario, loud)).toBe(true);
  });

  it('may have other common reactions', () => {
    const { reactions } = scenario;
    const hears = reactions.heard.map((line) => ({ ...line, says: 'Claro.' }));
    expect(sameStory(scenario, { ...scenario, reactions: { ...reactions, heard: hears } })).toBe(
      true,
    );
  });
});

describe('it is another story', () => {
  it('where a reply was added or has another id', () => {
    const fewer = withStart((beat) => ({ ...beat, replies: beat.replies.slice(1) }));
    const renamed = withStart((beat) => ({
      ...beat,
      replies: beat.replies.map((reply) => ({ ...reply, id: `${reply.id}-2` })),
    }));
    expect(sameStory(scenario, fewer)).toBe(false);
    expect(sameStory(scenario, renamed)).toBe(false);
  });

  it('where a reply makes another move, or leads elsewhere', () => {
    const kinder = withStart((beat) => ({
      ...beat,
      replies: beat.replies.map((reply) => ({ ...reply, moves: { thanks: [0, 1] } })),
    }));
    const elsewhere = withStart((beat) => ({
      ...beat,
      replies: beat.replies.map((reply) => ({ ...reply, then: [{ to: scenario.start }] })),
    }));
    expect(sameStory(scenario, kinder)).toBe(false);
    expect(sameStory(scenario, elsewhere)).toBe(false);
  });
});
