/**
 * A family of generated scenarios, from a few beats to hundreds: beats in rows, each of which leads
 * to three of the next row, with facts that later replies ask for. So routes grow threefold with
 * every row, while what one beat must remember stays the same.
 */
import { beat, ending, reply, says, scenario } from '../../../src/core/fixtures/scenario.ts';
import type { Beat, Reply, Scenario } from '../../../src/core/scenario/scenario.ts';
import type { Move } from '../../../src/core/scenario/vocabulary.ts';

const WAYS: readonly (readonly Move[])[] = [
  ['apology', 'acknowledgement', 'ownership'],
  ['question_open'],
  ['excuse'],
];

/** In one beat of so many rows a condition is asked. */
const SELDOM = 5;

/** @param rows of beats, each as wide as `width` */
export function generated(rows: number, width: number): Scenario {
  const beats: Beat[] = [];
  const facts: Record<string, { what: string; cause: boolean }> = {};
  const name = (row: number, column: number) => `b${row}-${column % width}`;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const id = name(row, column);
      facts[id] = { what: 'Something.', cause: false };
      beats.push(
        beat(
          id,
          WAYS.map((moves, way): Reply => {
            const to = row === rows - 1 ? 'home' : name(row + 1, column + way);
            return reply(`${id}/${way}`, moves, {
              ...(way === 0 && { tells: [id] }),
              // Here and there what was told one row before opens another way.
              then:
                way === 1 && row % SELDOM === 1 && column === 0 && row < rows - 1
                  ? [{ when: { told: [name(row - 1, column)] }, to: name(row + 1, column) }, { to }]
                  : [{ to }],
            });
          }),
          { lines: says(id, 'This is cheese.', 'I asked for egg.') },
        ),
      );
    }
  }
  return scenario(beats, { facts, endings: [ending('home')] });
}
