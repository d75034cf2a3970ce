/** The head of somebody who waits. */
import { type Drawing, fill, line } from '../rig/drawing.ts';
import { ellipse, p } from '../rig/path.ts';
import { type Person, type Stance, soft } from './people.ts';

const EYES = soft('#2a2230', 0.3);

function hairBehind({ style, hair }: Person, turn: number): Drawing[] {
  if (style === 'bun') return [fill(ellipse(-turn * 30, -48, 15, 14), hair.shade)];
  if (style !== 'long') return [];
  return [
    fill(
      p`M-38 -8C-48 -52 48 -52 38 -8C44 28 46 44 36 64Q0 76 -36 64C-46 44 -44 28 -38 -8Z`,
      hair.shade,
    ),
  ];
}

/** (0, 0) is the middle of the head. */
export function headOf(person: Person, { turn, nod }: Stance, worn: number): Drawing[] {
  const { skin, hair, style } = person;
  const to = turn * 15;
  const down = nod * 7;
  const brow = -6 + down;
  const drawings: Drawing[] = [
    ...hairBehind(person, turn),
    fill(ellipse(-turn * 33 + (turn > 0 ? -2 : 2), 4, 7, 10), skin.shade),
    fill(p`M-32 -8C-33 -46 33 -46 32 -8C32 20 18 40 ${turn * 5} 41S-32 20 -32 -8Z`, skin.lit),
    fill(
      p`M${10 + to * 0.5} -38C40 -34 34 18 ${turn * 5 + 4} 40C20 34 32 20 32 -8Q32 -32 14 -40Z`,
      skin.shade,
      0.45,
    ),
    // Eyes that rest on something, and a nose that says where.
    ...[-13, 13].map((x) =>
      fill(
        ellipse(x * (1 - Math.abs(turn) * 0.25) + to, brow + 8, 3, Math.max(0.8, 3.2 - nod * 2.6)),
        EYES,
      ),
    ),
    ...[-13, 13].map((x) =>
      line(
        p`M${x * (1 - Math.abs(turn) * 0.25) + to - 6} ${brow - 1}q6 ${-4 + worn * 2} 12 ${(x < 0 ? 3 : -3) * worn}`,
        style === 'grey' ? hair.shade : hair.lit,
        3,
      ),
    ),
    line(p`M${to} ${brow + 8}q${turn * 9 + 1} 9 ${turn * 2} 12`, skin.shade, 2.6),
    line(p`M${to - 6} ${26 + down * 0.6}q6 ${3 - worn * 8} 12 0`, skin.shade, 2.6),
  ];
  if (style === 'cap') {
    return [
      ...drawings,
      fill(p`M-35 -12C-37 -54 37 -54 35 -12Q0 ${-24 + down} -35 -12Z`, hair.lit),
      fill(p`M8 -43C36 -42 36 -28 35 -12Q22 -18 10 -19Z`, hair.shade, 0.7),
      fill(
        p`M${to - 26} ${-16 + down * 0.4}Q${to + turn * 26} ${-30 + down} ${to + 26} ${-16 + down * 0.4}Q${to + turn * 30} ${-6 + down} ${to - 26} ${-16 + down * 0.4}Z`,
        hair.shade,
      ),
    ];
  }
  if (style === 'grey') {
    return [
      ...drawings,
      fill(p`M-34 6C-40 -30 -24 -44 -8 -42Q-26 -30 -25 4Z`, hair.lit),
      fill(p`M34 6C40 -30 24 -44 8 -42Q26 -30 25 4Z`, hair.shade),
      line(
        p`M${to - 20} ${brow + 6}a8 7 0 1 0 16 0a8 7 0 1 0 -16 0M${to + 4} ${brow + 6}a8 7 0 1 0 16 0a8 7 0 1 0 -16 0`,
        soft('#5d5365', 0.5),
        2.4,
      ),
      fill(p`M${to - 14} ${20 + down * 0.6}q14 -8 28 0q-14 7 -28 0Z`, hair.lit),
    ];
  }
  return [
    ...drawings,
    fill(
      p`M-35 2C-44 -54 44 -54 35 2C34 -16 ${26 + to} -26 ${to + 12} -29Q${to - 14} -28 -26 -8Q-33 -4 -35 2Z`,
      hair.lit,
    ),
    fill(
      p`M8 -41C38 -40 42 -16 35 2C34 -16 ${28 + to * 0.4} -26 ${to * 0.6 + 12} -29Z`,
      hair.shade,
      0.7,
    ),
  ];
}
