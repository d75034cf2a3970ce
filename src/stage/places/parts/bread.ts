/** What a bakery sells. `x` is the middle, `y` what it stands on. World units. */
import { tones } from '../../rig/colour.ts';
import { type Drawing, fill, line, within } from '../../rig/drawing.ts';
import { box, capsule, curve, ellipse, p } from '../../rig/path.ts';

const crust = tones('#d08a45');
const pale = tones('#e3ad6a');

export function boule(x: number, y: number, r: number): Drawing[] {
  const body = p`M${x - r} ${y}C${x - r * 1.12} ${y - r * 0.9} ${x - r * 0.5} ${y - r * 1.15} ${x} ${y - r * 1.15}S${x + r * 1.12} ${y - r * 0.9} ${x + r} ${y}Z`;
  return [
    fill(body, crust.base),
    within(body, [
      fill(ellipse(x + r * 0.7, y - r * 0.2, r * 0.7, r), crust.shade, 0.55),
      fill(ellipse(x - r * 0.35, y - r * 0.8, r * 0.5, r * 0.3), crust.light, 0.8),
    ]),
    line(
      p`M${x - r * 0.5} ${y - r * 0.62}Q${x} ${y - r * 1.05} ${x + r * 0.5} ${y - r * 0.62}`,
      '#f6dcae',
      4,
    ),
    line(
      p`M${x - r * 0.3} ${y - r * 0.36}Q${x} ${y - r * 0.66} ${x + r * 0.3} ${y - r * 0.36}`,
      '#f6dcae',
      3.4,
    ),
  ];
}

export function tinLoaf(x: number, y: number, w: number): Drawing[] {
  const h = w * 0.62;
  const body = p`M${x - w * 0.44} ${y}L${x - w * 0.5} ${y - h * 0.6}C${x - w * 0.54} ${y - h * 1.1} ${x - w * 0.1} ${y - h} ${x} ${y - h}S${x + w * 0.54} ${y - h * 1.1} ${x + w * 0.5} ${y - h * 0.6}L${x + w * 0.44} ${y}Z`;
  return [
    fill(body, pale.base),
    within(body, [
      fill(ellipse(x, y - h, w * 0.6, h * 0.42), crust.base),
      fill(box(x + w * 0.24, y - h * 1.2, w * 0.4, h * 1.4), crust.shade, 0.35),
    ]),
  ];
}

export function croissant(x: number, y: number, size: number): Drawing[] {
  const s = size / 40;
  const body = curve(
    [
      [x - 40 * s, y],
      [x - 34 * s, y - 22 * s],
      [x - 14 * s, y - 36 * s],
      [x + 12 * s, y - 36 * s],
      [x + 34 * s, y - 22 * s],
      [x + 40 * s, y],
      [x + 24 * s, y - 6 * s],
      [x, y - 14 * s],
      [x - 24 * s, y - 6 * s],
    ],
    true,
    0.9,
  );
  return [
    fill(body, crust.base),
    within(body, [
      fill(ellipse(x - 16 * s, y - 34 * s, 18 * s, 9 * s), crust.light, 0.8),
      line(
        p`M${x - 14 * s} ${y - 38 * s}Q${x - 20 * s} ${y - 22 * s} ${x - 16 * s} ${y - 4 * s}`,
        crust.shade,
        3,
      ),
      line(
        p`M${x + 12 * s} ${y - 38 * s}Q${x + 18 * s} ${y - 22 * s} ${x + 14 * s} ${y - 4 * s}`,
        crust.shade,
        3,
      ),
      line(
        p`M${x - 32 * s} ${y - 26 * s}Q${x - 34 * s} ${y - 12 * s} ${x - 30 * s} ${y}`,
        crust.shade,
        2.6,
      ),
      line(
        p`M${x + 32 * s} ${y - 26 * s}Q${x + 34 * s} ${y - 12 * s} ${x + 30 * s} ${y}`,
        crust.shade,
        2.6,
      ),
    ]),
  ];
}

export function baguettes(x: number, y: number): Drawing[] {
  const basket = tones('#b07a4a');
  const stick = (dx: number, lean: number, tone: typeof crust): Drawing[] => [
    fill(capsule([x + dx, y - 30], 13, [x + dx + lean, y - 118], 10), tone.base),
    ...[0.3, 0.55, 0.8].map((t) =>
      line(p`M${x + dx + lean * t - 7} ${y - 30 - 88 * t + 5}l13 -9`, tone.light, 4),
    ),
  ];
  return [
    ...stick(-24, -14, crust),
    ...stick(22, 16, crust),
    ...stick(0, 2, pale),
    fill(p`M${x - 46} ${y - 62}H${x + 46}L${x + 38} ${y}H${x - 38}Z`, basket.base),
    fill(p`M${x + 14} ${y - 62}H${x + 46}L${x + 38} ${y}H${x + 10}Z`, basket.shade, 0.6),
    ...[-46, -28].map((dy) => line(p`M${x - 42} ${y + dy}H${x + 42}`, basket.line, 2.4, 0.5)),
    fill(box(x - 50, y - 68, 100, 12, 6), basket.light),
  ];
}

/** A whole chocolate cake under glass. */
export function cakeStand(x: number, y: number): Drawing[] {
  const cake = tones('#5b3328');
  const stand = tones('#e9e1d6');
  const icing = p`M${x - 52} ${y - 74}V${y - 84}Q${x} ${y - 98} ${x + 52} ${y - 84}V${y - 70}q-10 14 -20 2q-10 16 -22 3q-10 12 -22 0q-12 13 -22 -1q-10 8 -18 -8Z`;
  return [
    fill(ellipse(x, y, 44, 9), '#20121f', 0.22),
    fill(
      p`M${x - 9} ${y - 30}H${x + 9}L${x + 12} ${y - 6}Q${x + 30} ${y - 4} ${x + 32} ${y}Q${x} ${y + 8} ${x - 32} ${y}Q${x - 30} ${y - 4} ${x - 12} ${y - 6}Z`,
      stand.shade,
    ),
    fill(ellipse(x, y - 32, 72, 10), stand.base),
    fill(box(x - 52, y - 84, 104, 50, 8), cake.base),
    fill(box(x - 52, y - 62, 104, 7), '#f3dcc0'),
    fill(
      p`M${x + 18} ${y - 84}H${x + 52}V${y - 40}Q${x + 40} ${y - 34} ${x + 18} ${y - 34}Z`,
      '#24142a',
      0.28,
    ),
    fill(icing, cake.shade),
    ...[-30, 0, 30].map((dx) => fill(ellipse(x + dx, y - 92 + Math.abs(dx) * 0.12, 8), '#c9483f')),
    fill(
      p`M${x - 70} ${y - 36}V${y - 92}C${x - 70} ${y - 148} ${x + 70} ${y - 148} ${x + 70} ${y - 92}V${y - 36}Q${x} ${y - 24} ${x - 70} ${y - 36}Z`,
      '#ffffff',
      0.18,
    ),
    line(
      p`M${x - 56} ${y - 48}V${y - 94}Q${x - 54} ${y - 118} ${x - 30} ${y - 128}`,
      '#ffffff',
      5,
      0.55,
    ),
    fill(ellipse(x, y - 138, 9), stand.base),
  ];
}

/** A glass case of pastries, from `x` to the right. */
export function pastryCase(x: number, y: number): Drawing[] {
  const w = 300;
  const row = (dy: number) => box(x + 14, y + dy, w - 28, 7, 3);
  const bun = (bx: number, by: number, top: string): Drawing[] => [
    fill(p`M${bx - 26} ${by}Q${bx - 28} ${by - 34} ${bx} ${by - 34}T${bx + 26} ${by}Z`, crust.base),
    fill(
      p`M${bx - 22} ${by - 18}Q${bx - 18} ${by - 38} ${bx} ${by - 38}T${bx + 22} ${by - 18}Q${bx} ${by - 10} ${bx - 22} ${by - 18}Z`,
      top,
    ),
  ];
  return [
    shadowUnder(x + w / 2, y),
    fill(box(x, y - 206, w, 206, 16), '#f4ebdd', 0.92),
    fill(row(-104), '#d9c8b4'),
    ...croissant(x + 62, y - 104, 34),
    ...croissant(x + 150, y - 104, 34),
    ...croissant(x + 238, y - 104, 34),
    ...bun(x + 52, y - 12, '#f7d7dc'),
    ...bun(x + 118, y - 12, '#f7e6b8'),
    ...bun(x + 184, y - 12, '#f7d7dc'),
    ...bun(x + 250, y - 12, '#f7e6b8'),
    fill(box(x, y - 206, w, 206, 16), '#ffffff', 0.16),
    fill(p`M${x + 40} ${y - 206}h70L${x + 30} ${y}H${x}V${y - 90}Z`, '#ffffff', 0.3),
    fill(box(x - 8, y - 218, w + 16, 18, 9), '#2f6f73'),
  ];
}

function shadowUnder(x: number, y: number): Drawing {
  return fill(ellipse(x, y, 160, 12), '#20121f', 0.2);
}
