/**
 * People who wait behind the customer: near enough to be somebody, far and pale enough to be nobody
 * in particular. (0, 0) is the middle of their shoulders; world units, y grows downwards.
 */
import { mix } from '../rig/colour.ts';
import { type Drawing, fill, line, placed } from '../rig/drawing.ts';
import { box, capsule, type Point, p } from '../rig/path.ts';
import { headOf } from './head.ts';
import { type Arm, PEOPLE, type Person, soft, stanceOf } from './people.ts';

function arm({ elbow, wrist }: Arm, side: 1 | -1, person: Person): Drawing[] {
  const from: Point = [side * (person.shoulder - 17), 27];
  const tone = side < 0 ? person.top.lit : person.top.shade;
  const along = Math.atan2(wrist[1] - elbow[1], wrist[0] - elbow[0]);
  const hand: Point = [wrist[0] + Math.cos(along) * 13, wrist[1] + Math.sin(along) * 13];
  return [
    fill(capsule(wrist, 9, hand, 8), side < 0 ? person.skin.lit : person.skin.shade),
    fill(capsule(from, 18, elbow, 15), tone),
    fill(capsule(elbow, 15, wrist, 11), tone),
    line(
      p`M${elbow[0]} ${elbow[1] + 12}L${wrist[0]} ${wrist[1] + 10}`,
      mix(person.top.shade, '#2a1a30', 0.12),
      2.4,
      0.6,
    ),
  ];
}

function body({ shoulder: s, top }: Person): Drawing[] {
  return [
    fill(
      p`M${-s + 8} 340V70C${-s - 4} 30 ${-s + 14} 14 -16 -8H16C${s - 14} 14 ${s + 4} 30 ${s - 8} 70V340Z`,
      top.lit,
    ),
    fill(p`M16 -8C${s - 14} 14 ${s + 4} 30 ${s - 8} 70V340H24C30 240 36 90 18 0Z`, top.shade, 0.55),
  ];
}

function extras({ style, top, hair }: Person): Drawing[] {
  if (style === 'long') {
    return [
      line(p`M34 6C20 60 -10 120 -30 170`, soft('#7a4a3a'), 6),
      fill(box(-60, 160, 52, 60, 10), soft('#8a5440')),
      fill(box(-60, 160, 52, 18, 8), soft('#6d3f30')),
    ];
  }
  if (style === 'grey') {
    return [
      fill(p`M-16 -6L0 30L16 -6L10 -12H-10Z`, soft('#f4ece0', 0.2)),
      line(p`M0 34V330`, top.shade, 2.6),
    ];
  }
  if (style === 'bun') return [fill(p`M-24 -6Q0 16 24 -6L18 -16H-18Z`, soft('#f2b545'))];
  return [line(p`M-16 -4Q0 12 16 -4`, hair.shade, 5, 0.8)];
}

/** `restless`: 0 waits gladly, 1 has had enough. */
export function drawWaiting(which: number, restless: number): Drawing[] {
  const person = PEOPLE[((which % PEOPLE.length) + PEOPLE.length) % PEOPLE.length] as Person;
  const t = Math.max(0, Math.min(1, restless));
  const stance = stanceOf(person, t);
  const { lean, rise, tilt, turn, nod, left, right } = stance;
  const headX = lean * 1.3 + turn * 3;
  const headY = -person.tall + nod * 4 - rise * 0.4;
  return [
    placed(lean * 0.5, -rise, lean * 0.002, 1, 1, [
      ...body(person),
      fill(p`M-13 -40H13V-6Q0 8 -13 -6Z`, person.skin.shade),
      ...extras(person),
      ...arm(right, 1, person),
      ...arm(left, -1, person),
      placed(headX * 0.5, headY, tilt, 1.08, 1.04, headOf(person, stance, t)),
    ]),
  ];
}
