/** A scenario in other letters of the same language, as Serbian can be written in Cyrillic or Latin. */
import { retell } from './scenario/passages.ts';
import type { Line, Reply, Scenario } from './scenario/scenario.ts';
import type { Move } from './scenario/vocabulary.ts';

/**
 * @param language of the result
 * @param spell writes a text in the other letters; what a beginning of a text becomes must be as
 *   long as the beginning of what the text becomes
 */
export function respell(
  scenario: Scenario,
  language: string,
  spell: (text: string) => string,
): Scenario {
  const told = retell(scenario, {
    words: (_, text) => spell(text),
    reply: (_, { say, moves }) => ({ say: spell(say), moves: movedSpans(say, moves, spell) }),
  });
  const line = ({ does, says, ...rest }: Line): Line => ({
    ...rest,
    ...(does && { does: spell(does) }),
    ...(says && { says: spell(says) }),
  });
  const reactions = mapped(scenario.reactions, (lines) => lines.map(line));
  return { ...scenario, ...told, language, reactions };
}

/** One letter may become two, so what shows a move begins and ends elsewhere. */
function movedSpans(
  say: string,
  moves: Reply['moves'],
  spell: (text: string) => string,
): Reply['moves'] {
  const moved = (place: number): number => spell(say.slice(0, place)).length;
  return Object.fromEntries(
    Object.entries(moves).map(([move, [start, end]]): [Move, [number, number]] => [
      move as Move,
      [moved(start), moved(end)],
    ]),
  );
}

const mapped = <Key extends string, Value>(
  record: Readonly<Record<Key, Value>>,
  map: (value: Value) => Value,
) =>
  Object.fromEntries(
    Object.entries<Value>(record).map(([key, value]) => [key, map(value)]),
  ) as Record<Key, Value>;
