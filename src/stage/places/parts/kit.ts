/** Walls, counters and light: the ground every place is drawn on. World units. */
import { mix, tones } from '../../rig/colour.ts';
import { type Drawing, fill, line, type Paint } from '../../rig/drawing.ts';
import { box, ellipse, p, polygon } from '../../rig/path.ts';
import { type Area, BEYOND, COUNTER_EDGE } from '../place.ts';

/** Flats go on until no shape of screen finds their end. */
const LEFT = -9000;
const WIDE = 20000;

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

/** The same with holes in it: what lies behind shows through. */
function pierced(y: number, height: number, paint: Paint, holes: readonly Area[]): Drawing {
  return fill(box(LEFT, y, WIDE, height) + holes.map(hole).join(''), paint);
}

/** Wound against the way of a box, so that it takes away from it. */
function hole({ x, y, width, height }: Area): string {
  return p`M${x} ${y}v${height}h${width}v${-height}Z`;
}

/** A flat ring around a hole. */
export function ring({ x, y, width, height }: Area, by: number, radius: number): string {
  return (
    box(x - by, y - by, width + 2 * by, height + 2 * by, radius) + hole({ x, y, width, height })
  );
}

/** Windows lie between y = 0 and 720. */
export function wall(top: string, bottom: string, holes: readonly Area[] = []): Drawing[] {
  return [
    band(-9000, 9000, top),
    pierced(0, 720, fade(0, 720, top, bottom), holes),
    band(720, BEYOND, bottom),
  ];
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
    band(edge + 136, 9000, body.base),
    band(edge + 136, 12, body.line, 0.55),
    fill(
      Array.from({ length: 22 }, (_, i) => box(-860 + i * 160, edge + 168, 136, 400, 10)).join(''),
      body.light,
      0.14,
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
