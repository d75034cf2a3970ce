/**
 * The statechart of a scenario, as plain data: three parallel regions, a state a beat, every
 * guard and action by its name. It can be printed, drawn and compared.
 *
 * Order within a turn: the reply is taken into the ledger and leads to a passing state; from there
 * `always` microsteps choose the answer and then the way, so that their guards see the ledger, and
 * with it the mood and the steps, as the reply has left them.
 */
import type { Beat, Line, Reply, Scenario, When } from '../scenario/scenario.ts';
import { MOODS, type Mood, STEPS, type Step } from '../scenario/vocabulary.ts';
import { lostEnding } from './customer.ts';
import type { Ledger } from './ledger.ts';
import { moodOf } from './mood.ts';

export type Guard =
  | 'has-more'
  | 'lets-go-on'
  | 'over'
  | { readonly type: 'offered'; readonly params: { readonly reply: string } }
  | { readonly type: 'matches'; readonly params: { readonly reply: string } }
  | { readonly type: 'holds'; readonly params: { readonly when: When } }
  | { readonly type: 'feels'; readonly params: { readonly mood: Mood } }
  | { readonly type: 'taken'; readonly params: { readonly step: Step } };

export type Action =
  | 'go-on'
  | 'fall-silent'
  | 'take-typed'
  | 'take-and-go-on'
  | 'react'
  | { readonly type: 'take'; readonly params: { readonly reply: string } }
  | { readonly type: 'hear'; readonly params: { readonly line: Line } }
  | { readonly type: 'arrive'; readonly params: { readonly to: string } };

export interface Transition {
  readonly guard?: Guard;
  readonly target?: string;
  readonly actions?: readonly Action[];
}

export interface State {
  readonly type?: 'final';
  readonly on?: Readonly<Record<string, readonly Transition[]>>;
  readonly always?: readonly Transition[];
}

export interface Region {
  readonly initial: string;
  readonly states: Readonly<Record<string, State>>;
}

export interface Statechart {
  readonly id: string;
  readonly type: 'parallel';
  readonly states: Readonly<Record<'conversation' | 'mood' | 'steps', Region>>;
}

export function statechartOf(scenario: Scenario, opening: Ledger): Statechart {
  return {
    id: scenario.slug,
    type: 'parallel',
    states: {
      conversation: conversation(scenario),
      mood: { initial: moodOf(opening.feeling), states: moods() },
      steps: { initial: STEPS[0], states: steps() },
    },
  };
}

/** Ids hold no dot, so a slash makes names that XState takes as they are. */
const answering = (reply: Reply) => reply.id;
const going = (reply: Reply) => `${reply.id}/then`;
const unforeseen = (beat: Beat) => `${beat.id}/otherwise`;

function conversation(scenario: Scenario): Region {
  const states: Record<string, State> = {};
  const lost = lostEnding(scenario);
  for (const beat of Object.values(scenario.beats)) {
    states[beat.id] = { on: listening(beat) };
    states[unforeseen(beat)] = {
      always: [walkOut(lost), arriveAt(beat.otherwise ?? beat.id)],
    };
    for (const reply of beat.replies) {
      states[answering(reply)] = { always: reply.hears.map((line) => answer(line, reply)) };
      states[going(reply)] = {
        always: [walkOut(lost), ...reply.then.map(({ when, to }) => arriveAt(to, when))],
      };
    }
  }
  for (const id of Object.keys(scenario.endings)) states[id] = { type: 'final' };
  return { initial: scenario.start, states };
}

/** What a beat waits for. A reply's event bears its id, so that the machine can be asked for it. */
function listening(beat: Beat): Record<string, readonly Transition[]> {
  const on: Record<string, readonly Transition[]> = {
    'go-on': [{ guard: 'has-more', actions: ['go-on'] }],
    silence: [
      { guard: 'has-more', actions: ['go-on'] },
      { target: unforeseen(beat), actions: ['fall-silent', 'react'] },
    ],
    typed: [
      ...beat.replies.map(
        (reply): Transition => ({
          guard: { type: 'matches', params: { reply: reply.id } },
          target: answering(reply),
          actions: ['take-typed'],
        }),
      ),
      { guard: 'lets-go-on', actions: ['take-and-go-on'] },
      { target: unforeseen(beat), actions: ['take-typed', 'react'] },
    ],
  };
  for (const reply of beat.replies) {
    on[reply.id] = [
      {
        guard: { type: 'offered', params: { reply: reply.id } },
        target: answering(reply),
        actions: [{ type: 'take', params: { reply: reply.id } }],
      },
    ];
  }
  return on;
}

const holding = (when: When | undefined): Transition =>
  when ? { guard: { type: 'holds', params: { when } } } : {};

const answer = (line: Line, reply: Reply): Transition => ({
  ...holding(line.when),
  target: going(reply),
  actions: [{ type: 'hear', params: { line } }],
});

const arriveAt = (to: string, when?: When): Transition => ({
  ...holding(when),
  target: to,
  actions: [{ type: 'arrive', params: { to } }],
});

const walkOut = (lost: string): Transition => ({ ...arriveAt(lost), guard: 'over' });

function moods(): Record<string, State> {
  return Object.fromEntries(
    MOODS.map((mood) => [
      mood,
      {
        always: MOODS.filter((other) => other !== mood).map((other) => ({
          guard: { type: 'feels', params: { mood: other } },
          target: other,
        })),
      },
    ]),
  );
}

/** The region stands at the first step that has not been taken; `done` is past the last. */
function steps(): Record<string, State> {
  const states: Record<string, State> = { done: { type: 'final' } };
  STEPS.forEach((step, place) => {
    states[step] = {
      always: [{ guard: { type: 'taken', params: { step } }, target: STEPS[place + 1] ?? 'done' }],
    };
  });
  return states;
}
