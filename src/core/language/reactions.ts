/**
 * What customers do and say when nobody wrote a line for it: the common reactions, by what a
 * reply came down to. Behaviour rather than named feelings; they must fit any story, so they say
 * little.
 */
import type { Line, ReactionClass } from '../scenario/scenario.ts';
import type { ReactionBank } from './bank.ts';
import { ENGLISH } from './en/reactions.ts';
import { SPANISH } from './es/reactions.ts';
import { INDONESIAN } from './id/reactions.ts';
import { SERBIAN } from './sr/reactions.ts';

/** For each class: the first whose `when` holds; the last has none. */
export type Reactions = Readonly<Record<ReactionClass, readonly Line[]>>;

const BANKS: ReadonlyMap<string, ReactionBank> = new Map([
  ['en', ENGLISH],
  ['es', SPANISH],
  ['id', INDONESIAN],
  ['sr', SERBIAN],
]);

/** Whether a language tag (`en`, `en-GB`) has reactions of its own. */
export function hasReactions(language: string): boolean {
  return BANKS.has(primary(language));
}

/** The reactions of a language, each line under the id `reactions/<class>/<n>`; else English. */
export function reactionsOf(language: string): Reactions {
  const bank = BANKS.get(primary(language)) ?? ENGLISH;
  const named = (reaction: ReactionClass): Line[] =>
    bank[reaction].map((line, place) => ({ id: `reactions/${reaction}/${place + 1}`, ...line }));
  return {
    silence: named('silence'),
    hurt: named('hurt'),
    excused: named('excused'),
    'handed-off': named('handed-off'),
    offered: named('offered'),
    heard: named('heard'),
    asked: named('asked'),
    unclear: named('unclear'),
  };
}

function primary(language: string): string {
  return language.split('-', 1)[0] ?? '';
}
