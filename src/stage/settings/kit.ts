/** Walls, counters and light: the ground every place is drawn on. World units. */
import { mix, tones } from '../rig/colour.ts';
import { type Drawing, fill, line, type Paint } from '../rig/drawing.ts';
import { box, ellipse, p, polygon } from '../rig/path.ts';
import { BEYOND, COUNTER_EDGE } from './setting.ts';

const LEFT = -BEYOND;
const WIDE = 1600 + 2 * BEYOND;

/** A band from edge to edge. */
export function band(y: number, height: number, paint: Paint, alpha = 1): Drawing {
  return fill(box(LEFT, y, WIDE, height), paint, alpha);
}

/** Top to bottom. */
export function fade(y: number, height: number, top: string, bottom: string): Paint {
  return {
    from: [0, y],
    to: [0, y + height],
    stops: [
      [0, top],
      [1, bottom],
    ],
  };
}

export function wall(top: string, bottom: string): Drawing[] {
  return [band(-BEYOND, BEYOND, top), band(0, 1000, fade(0, 720, top, bottom))];
}

/** A soft round light. */
export function glow(
  x: number,
  y: number,
  radius: number,
  colour: string,
  strength: number,
): Drawing {
  return fill(ellipse(x, y, radius), {
    centre: [x, y],
    radius,
    stops: [
      [0, colour, strength],
      [1, colour, 0],
    ],
  });
}

/** A slab seen from behind the counter: its surface, its edge, and the panels below. */
export function counter(top: string, front: string): Drawing[] {
  const surface = tones(top);
  const body = tones(front);
  const edge = COUNTER_EDGE;
  return [
    band(edge, 112, fade(edge, 112, mix(top, '#fff1dc', 0.12), mix(top, '#2a1a30', 0.1))),
    band(edge, 4, surface.light),
    band(edge + 112, 24, surface.shade),
    band(edge + 112, 3, surface.line, 0.5),
    band(edge + 136, BEYOND, body.base),
    band(edge + 136, 12, body.line, 0.55),
    ...Array.from({ length: 11 }, (_, i) =>
      fill(box(-60 + i * 160, edge + 168, 136, 400, 10), body.light, 0.14),
    ),
  ];
}

/** Long strokes of grain on a counter. */
export function grain(colour: string): Drawing[] {
  const strokes: readonly (readonly [number, number, number])[] = [
    [60, 722, 130],
    [330, 744, 90],
    [520, 726, 120],
    [700, 768, 150],
    [930, 724, 90],
    [1090, 758, 140],
    [1330, 730, 150],
    [150, 780, 160],
    [480, 790, 90],
    [1210, 792, 130],
  ];
  return strokes.map(([x, y, w]) => line(p`M${x} ${y}h${w}`, colour, 2.4, 0.35));
}

export function shadowOn(x: number, y: number, half: number): Drawing {
  return fill(ellipse(x, y, half, half * 0.13), '#20121f', 0.22);
}

/** A beam from the upper left, and dust in it. */
export function beam(
  from: readonly [number, number],
  width: number,
  colour: string,
  strength: number,
): Drawing[] {
  const [x, y] = from;
  const fallX = 560;
  const fallY = 900 - y;
  const ray = (dx: number, w: number, part: number): Drawing =>
    fill(
      polygon(
        [x + dx, y],
        [x + dx + w, y],
        [x + dx + w * 1.5 + fallX, y + fallY],
        [x + dx + fallX, y + fallY],
      ),
      {
        from: [x, y],
        to: [x + fallX, y + fallY],
        stops: [
          [0, colour, strength * part],
          [0.85, colour, 0],
        ],
      },
    );
  return [ray(0, width * 0.58, 1), ray(width * 0.68, width * 0.32, 0.8)];
}
