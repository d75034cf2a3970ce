/**
 * A scenario as an XState machine: its statechart, with every name bound to the pure step it
 * stands for. The machine's context is the ledger.
 */
import { assign, type SnapshotFrom, setup, transition } from 'xstate';
import { reactionClass } from '../language/reaction-class.ts';
import type { Line, Reply, Scenario, When } from '../scenario/scenario.ts';
import { type Mood, type Move, STEPS, type Step } from '../scenario/vocabulary.ts';
import { begin, interrupts, offered } from './beat.ts';
import type { Ledger } from './ledger.ts';
import { moodOf } from './mood.ts';
import { statechartOf } from './statechart.ts';
import { over, type Run, react, type TalkEvent } from './step.ts';
import { arrive, fallSilent, goOn, hear, letsGoOn, take, takeAndGoOn } from './turn.ts';
import { type TypedWords, typedReply } from './typed.ts';
import { holds } from './when.ts';

/** As the machine takes them: choosing a reply is an event of the reply's own name. */
export type MachineEvent =
  | Exclude<TalkEvent, { type: 'reply' }>
  | { readonly type: `${string}/${string}` };

export type CustomerMachine = ReturnType<typeof machineOf>;

export function machineOf(scenario: Scenario, variant: string) {
  const opening = begin(scenario, variant);
  const replies = new Map<string, Reply>();
  for (const beat of Object.values(scenario.beats)) {
    for (const reply of beat.replies) replies.set(reply.id, reply);
  }
  const taking = (id: string): Reply => {
    const reply = replies.get(id);
    if (!reply) throw new Error(`"${id}" is no reply of "${scenario.slug}".`);
    return reply;
  };
  const readTyped = (event: MachineEvent, ledger: Ledger): Reply | undefined => {
    if (!isTyped(event)) return undefined;
    const match = event.match === undefined ? undefined : offered(scenario, ledger, event.match);
    return typedReply(event, match);
  };
  const { amount } = scenario.you.budget;

  return setup({
    types: {} as { context: Ledger; events: MachineEvent },
    guards: {
      'has-more': ({ context, event }) =>
        event.type === 'silence' ? interrupts(context) : context.left.length > 0,
      'lets-go-on': ({ context, event }) => isTyped(event) && letsGoOn(context, movesOf(event)),
      over: ({ context }) => over(context),
      offered: ({ context }, { reply }: { reply: string }) =>
        offered(scenario, context, reply) !== undefined,
      matches: ({ context, event }, { reply }: { reply: string }) =>
        isTyped(event) && event.match === reply && offered(scenario, context, reply) !== undefined,
      holds: ({ context }, { when }: { when: When }) => holds(when, context, amount),
      feels: ({ context }, { mood }: { mood: Mood }) => moodOf(context.feeling) === mood,
      taken: ({ context }, { step }: { step: Step }) => context.steps.includes(step),
    },
    actions: {
      'go-on': assign(({ context, event }) => goOn(context, event.type === 'go-on')),
      'fall-silent': assign(({ context }) => fallSilent(scenario, context)),
      take: assign(({ context }, { reply }: { reply: string }) =>
        take(scenario, context, taking(reply)),
      ),
      'take-typed': assign(({ context, event }) => {
        const reply = readTyped(event, context);
        return reply ? take(scenario, context, reply) : context;
      }),
      'take-and-go-on': assign(({ context, event }) => {
        const reply = readTyped(event, context);
        return reply ? takeAndGoOn(scenario, context, reply) : context;
      }),
      react: assign(({ context, event }) =>
        react(scenario, context, isTyped(event) ? reactionClass(movesOf(event)) : 'silence'),
      ),
      hear: assign(({ context }, { line }: { line: Line }) => hear(context, line)),
      arrive: assign(({ context }, { to }: { to: string }) => arrive(scenario, context, to)),
    },
  }).createMachine({ ...statechartOf(scenario, opening), context: opening });
}

/**
 * Runs talks on the machine. A ledger is all that a session keeps of one; the snapshot that
 * belongs to it stays here, and is made again from the ledger where it is not at hand. The machine
 * asked for last is kept, and no other: each is larger than its scenario.
 */
export function runOf(scenario: Scenario, variant: string): Run {
  if (last?.scenario === scenario && last.variant === variant) return last.run;
  const machine = machineOf(scenario, variant);
  const snapshots = new WeakMap<Ledger, SnapshotFrom<typeof machine>>();
  const run: Run = (ledger, event) => {
    const before = snapshots.get(ledger) ?? snapshotAt(machine, ledger);
    const [after] = transition(machine, before, named(event));
    snapshots.set(after.context, after);
    return after.context;
  };
  last = { scenario, variant, run };
  return run;
}

let last: { readonly scenario: Scenario; readonly variant: string; readonly run: Run } | undefined;

const named = (event: TalkEvent): MachineEvent =>
  event.type === 'reply' ? { type: event.reply as `${string}/${string}` } : event;

function snapshotAt(machine: CustomerMachine, ledger: Ledger): SnapshotFrom<CustomerMachine> {
  return machine.resolveState({
    value: {
      conversation: ledger.place,
      mood: moodOf(ledger.feeling),
      steps: STEPS.find((step) => !ledger.steps.includes(step)) ?? 'done',
    },
    context: ledger,
  });
}

const movesOf = ({ moves }: TypedWords): readonly Move[] => moves.map(({ move }) => move);

const isTyped = (event: MachineEvent): event is Extract<MachineEvent, { type: 'typed' }> =>
  event.type === 'typed';
