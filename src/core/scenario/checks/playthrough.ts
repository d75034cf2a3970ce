/** Whether what a playthrough names is there in its scenario. */
import {
  noSuchEnding,
  noSuchLine,
  noSuchReply,
  noSuchThing,
  otherScenario,
} from '../problems/references.ts';
import type { Scenario } from '../scenario.ts';
import type { PlaythroughFile } from '../schema/playthrough.ts';
import type { Checking } from './walk.ts';

export function checkPlaythrough(
  written: PlaythroughFile,
  scenario: Omit<Scenario, 'most'>,
  { complain, suggest }: Pick<Checking, 'complain' | 'suggest'>,
): void {
  const beats = Object.values(scenario.beats);
  const replies = beats.flatMap((beat) => beat.replies);
  const replyIds = new Set(replies.map(({ id }) => id));
  const lineIds = new Set(
    [
      ...beats.flatMap(({ lines }) => lines),
      ...replies.flatMap(({ hears }) => hears),
      ...Object.values(scenario.endings).flatMap(({ lines }) => lines),
      ...Object.values(scenario.reactions).flat(),
    ].map(({ id }) => id),
  );
  const variants = scenario.variants.map(({ id }) => id);

  if (written.scenario !== scenario.slug) {
    complain(otherScenario(written.scenario, scenario.slug), ['scenario']);
  }
  if (written.variant && !variants.includes(written.variant)) {
    const near = suggest(written.variant, variants);
    complain(noSuchThing('variant', written.variant, near), ['variant']);
  }
  if (!Object.hasOwn(scenario.endings, written.ends)) {
    const near = suggest(written.ends, Object.keys(scenario.endings));
    complain(noSuchEnding(written.ends, near), ['ends']);
  }
  for (const [place, turn] of written.turns.entries()) {
    if (typeof turn === 'string') continue;
    const path = ['turns', place];
    if (!replyIds.has(turn.reply)) {
      complain(noSuchReply(turn.reply, suggest(turn.reply, replyIds)), [...path, 'reply']);
    }
    for (const [index, line] of (turn.hears ?? []).entries()) {
      if (lineIds.has(line)) continue;
      complain(noSuchLine(line, suggest(line, lineIds)), [...path, 'hears', index]);
    }
  }
}
