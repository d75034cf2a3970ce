/** What the customer wears, between neck and counter. Body units. */
import { type Drawing, fill, line, within } from './drawing.ts';
import type { Look } from './look.ts';
import { curve, ellipse, type Point, p, polygon, ribbon } from './path.ts';

function neckline(look: Look): Drawing[] {
  const { neck } = look.body;
  const { under, skin } = look;
  switch (under.kind) {
    case 'roll-neck':
      return [
        fill(polygon([-neck - 26, 44], [neck + 26, 44], [8, 214], [-8, 214]), under.base),
        fill(polygon([8, 60], [neck + 30, 40], [8, 214], [-2, 214]), under.shade, 0.45),
        fill(
          p`M${-neck - 2} 0Q0 28 ${neck + 2} 0L${neck + 9} 44Q0 74 ${-neck - 9} 44Z`,
          under.base,
        ),
        fill(
          p`M${neck * 0.3} 20Q${neck} 8 ${neck + 2} 0L${neck + 9} 44Q${neck * 0.7} 56 ${neck * 0.2} 60Z`,
          under.shade,
          0.6,
        ),
        line(p`M${-neck - 3} 14Q0 42 ${neck + 3} 14`, under.shade, 2.4, 0.8),
        line(p`M${-neck - 9} 42Q0 72 ${neck + 9} 42`, under.shade, 3, 0.9),
      ];
    case 'shirt':
      return [
        fill(polygon([-neck - 26, 40], [neck + 26, 40], [8, 214], [-8, 214]), under.base),
        fill(polygon([6, 70], [neck + 30, 40], [8, 214], [-2, 214]), under.shade, 0.4),
        fill(polygon([-neck + 6, 24], [0, 66], [neck - 6, 24]), skin.shade),
        line('M0 68V214', under.shade, 2.4, 0.8),
        ...([-1, 1] as const).map((s) =>
          fill(
            polygon(
              [s * (neck - 2), 14],
              [s * (neck + 10), 34],
              [s * 30, 92],
              [s * 2, 64],
              [s * 10, 50],
            ),
            s < 0 ? under.base : under.shade,
          ),
        ),
      ];
    case 'round':
      return [
        fill(polygon([-neck - 26, 40], [neck + 26, 40], [10, 220], [-10, 220]), under.base),
        fill(
          p`M${-neck - 22} 38Q${-neck + 2} 84 0 84Q${neck - 2} 84 ${neck + 22} 38L${neck} 20H${-neck}Z`,
          skin.base,
        ),
        fill(p`M4 84Q${neck - 2} 84 ${neck + 22} 38L${neck} 20L10 30Z`, skin.shade, 0.55),
        line(
          p`M${-neck - 22} 39Q${-neck + 2} 85 0 85Q${neck - 2} 85 ${neck + 22} 39`,
          under.shade,
          3,
          0.9,
        ),
      ];
  }
}

function drawScarf(look: Look): Drawing[] {
  const { scarf, body } = look;
  if (scarf === undefined) return [];
  const n = body.neck;
  return [
    fill(
      curve(
        [
          [2, 54],
          [30, 58],
          [34, 110],
          [24, 176],
          [2, 172],
          [4, 110],
        ],
        true,
        0.6,
      ),
      scarf.shade,
    ),
    fill(
      curve(
        [
          [-n - 14, 12],
          [-n - 20, 40],
          [-24, 72],
          [8, 82],
          [n + 8, 58],
          [n + 18, 30],
          [n + 12, 10],
          [n - 2, 24],
          [0, 44],
          [-n + 4, 26],
        ],
        true,
        0.9,
      ),
      scarf.base,
    ),
    fill(
      curve(
        [
          [-20, 58],
          [10, 66],
          [4, 120],
          [-6, 186],
          [-34, 182],
          [-26, 120],
        ],
        true,
        0.6,
      ),
      scarf.base,
    ),
    fill(
      ribbon([
        [-n - 10, 24, 0.6],
        [-14, 56, 3],
        [20, 60, 3],
        [n + 10, 26, 0.6],
      ]),
      scarf.line,
      0.5,
    ),
    fill(
      ribbon([
        [-8, 74, 0.6],
        [-14, 120, 3],
        [-18, 174, 0.6],
      ]),
      scarf.line,
      0.45,
    ),
  ];
}

function drawCoat(look: Look): Drawing[] {
  const { garment, body } = look;
  const n = body.neck;
  const lapel = (s: 1 | -1): Point[] => [
    [s * (n + 2), 18],
    [s * (n + 24), 34],
    [s * (n + 38), 104],
    [s * (n + 14), 108],
    [s * (n + 20), 124],
    [s * 2, 224],
    [s * 14, 150],
    [s * (n - 2), 60],
  ];
  return [
    ...neckline(look),
    ...drawScarf(look),
    fill(polygon(...lapel(-1)), garment.shade),
    fill(polygon(...lapel(1)), garment.line),
    fill(polygon(...lapel(1)), garment.shade, 0.55),
    line(polygon(...lapel(-1)), garment.line, 2.4, 0.55),
    line('M2 222Q4 280 2 340', garment.line, 3, 0.7),
    fill(ellipse(14, 242, 6), garment.line),
    fill(ellipse(13, 241, 3), garment.base),
  ];
}

function drawJumper(look: Look): Drawing[] {
  const { garment, body, under } = look;
  const n = body.neck;
  const ring = p`M${-n - 14} 30Q${-n + 4} 74 0 74Q${n - 4} 74 ${n + 14} 30L${n + 4} 18Q${n - 10} 54 0 54Q${-n + 10} 54 ${-n - 4} 18Z`;
  const ribs = Array.from({ length: 9 }, (_, i) => {
    const x = (i - 4) * 9;
    const y = 64 - Math.abs(i - 4) ** 1.7 * 1.1;
    return line(p`M${x * 0.86} ${y - 7}L${x} ${y + 6}`, garment.line, 1.8, 0.4);
  });
  return [
    fill(p`M${-n - 4} 16Q0 84 ${n + 4} 16L${n} 0H${-n}Z`, look.skin.shade),
    fill(ring, garment.base),
    fill(ring, garment.light, 0.7),
    ...ribs,
    line(p`M${-n - 14} 31Q${-n + 4} 75 0 75Q${n - 4} 75 ${n + 14} 31`, garment.line, 2.4, 0.55),
    ...(under.kind === 'shirt'
      ? ([-1, 1] as const).map((s) =>
          fill(
            polygon([s * (n - 3), 10], [s * (n + 9), 26], [s * (n + 1), 74], [s * 4, 56]),
            s < 0 ? under.base : under.shade,
          ),
        )
      : []),
    fill(
      ribbon([
        [-46, 200, 0.5],
        [-10, 214, 3.2],
        [30, 208, 0.5],
      ]),
      garment.line,
      0.32,
    ),
    fill(
      ribbon([
        [40, 168, 0.5],
        [58, 186, 3],
        [64, 214, 0.5],
      ]),
      garment.line,
      0.32,
    ),
  ];
}

function drawCardigan(look: Look): Drawing[] {
  const { garment, body } = look;
  const n = body.neck;
  const band = (s: 1 | -1) =>
    ribbon([
      [s * (n + 10), 20, 12],
      [s * (n + 22), 62, 17],
      [s * (n + 6), 128, 17],
      [s * 10, 206, 16],
      [s * 6, 350, 16],
    ]);
  return [
    ...neckline(look),
    fill(band(-1), garment.shade),
    fill(band(1), garment.line),
    fill(band(1), garment.shade, 0.6),
    ...[212, 250].map((y) => fill(ellipse(4, y, 5.5), garment.light)),
  ];
}

/** `torso` is the outline that it is cut from. */
export function drawGarment(look: Look, torso: string): Drawing[] {
  const { garment, body } = look;
  const details = { coat: drawCoat, jumper: drawJumper, cardigan: drawCardigan }[garment.kind];
  const w = body.waist;
  return [
    fill(torso, garment.base),
    within(torso, [
      fill(
        p`M${w * 0.62} 60C${w * 0.86} 130 ${w * 0.6} 200 ${w * 0.66} 360H260V40Z`,
        garment.shade,
        0.6,
      ),
    ]),
    ...details(look),
  ];
}
