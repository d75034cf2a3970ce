/** Small pieces that the tests of this folder are made of. */
import type { Beat, Reply } from '../../core/scenario/scenario.ts';
import type { Criterion } from '../../core/scenario/vocabulary.ts';
import type { Evidence, MoodPoint, Result } from '../../core/score/result.ts';
import type { Utterance } from '../../core/session/moment.ts';

export const reply = (id: string, rest: Partial<Reply> = {}): Reply => ({
  id,
  say: `Words of ${id}`,
  moves: {},
  marks: [],
  gives: [],
  promises: [],
  keeps: [],
  finds: [],
  tells: [],
  cues: [],
  hears: [],
  then: [],
  ...rest,
});

export const beatsWith = (...replies: Reply[]): Record<string, Beat> => ({
  counter: { id: 'counter', step: 'acknowledge', asks: [], lines: [], replies },
});

export const utterance = (turn: number, rest: Partial<Utterance> = {}): Utterance => ({
  key: turn,
  kind: 'speech',
  speaker: 'trainee',
  name: 'Monica',
  text: '',
  id: '',
  turn,
  mood: 'calm',
  ...rest,
});

export const evidence = (turn: number, rest: Partial<Evidence> = {}): Evidence => ({
  criterion: 'no-excuses',
  effect: 'harm',
  rule: 'excuse',
  turn,
  reply: '',
  text: 'One moment, please.',
  ...rest,
});

/** A curve through these feelings, from turn 0 on. */
export const curve = (...feelings: number[]): readonly MoodPoint[] =>
  feelings.map((feeling, turn) => ({ turn, feeling, mood: 'calm', rules: [] }));

export function criteria(...all: Evidence[]): Result['criteria'] {
  const of = (criterion: Criterion) => ({
    score: 0,
    merits: 0,
    harms: 0,
    most: 3,
    evidence: all.filter((each) => each.criterion === criterion),
  });
  return {
    'no-excuses': of('no-excuses'),
    calm: of('calm'),
    'i-language': of('i-language'),
    'extra-mile': of('extra-mile'),
  };
}
