/** Eyes and brows. Head units: (0, 0) lies between the eyes, y grows downwards. */
import { mix } from './colour.ts';
import { type Drawing, fill, line, within } from './drawing.ts';
import type { Face } from './face.ts';
import type { Look } from './look.ts';
import { ellipse, p, ribbon } from './path.ts';

/** −1 the viewer's left eye, 1 the right one. */
export type Side = -1 | 1;

export interface EyePlace {
  readonly x: number;
  readonly y: number;
  /** Half width; the eye away from us is narrower. */
  readonly half: number;
}

export function eyePlace(face: Face, look: Look, side: Side): EyePlace {
  const far = Math.max(0, side * face.turn);
  return {
    x: side * 37.5 + face.turn * 13 - side * far * 3,
    y: face.nod * 5,
    half: 20 * look.face.eye * (1 - 0.2 * far),
  };
}

/** Upper and lower edge of the opening, from the inner corner to the outer one. */
function edges(face: Face, look: Look, side: Side) {
  const { x, y, half } = eyePlace(face, look, side);
  const inner = [x - side * half, y + 2.5] as const;
  const outer = [x + side * half, y - 1.5] as const;
  const low = 11.5 * (1 - 0.62 * face.lower);
  // The lid goes down with the eye.
  const lid = Math.max(0, Math.min(face.lid, 1.3)) * (1 - 0.46 * Math.max(0, face.lookY));
  const high = -20 * look.face.eye * lid + low * 0.8 * (1 - lid);
  const upInner = Math.min(high + face.slant * 8 * lid, low);
  const upOuter = Math.min(high - face.slant * 7 * lid, low);
  const a = [inner[0] + side * half * 0.42, y + upInner] as const;
  const b = [outer[0] - side * half * 0.5, y + upOuter - 1] as const;
  const c = [outer[0] - side * half * 0.45, y + low] as const;
  const d = [inner[0] + side * half * 0.5, y + low + 1] as const;
  const upper = p`C${a[0]} ${a[1]} ${b[0]} ${b[1]} ${outer[0]} ${outer[1]}`;
  const start = p`M${inner[0]} ${inner[1]}`;
  const lower = p`C${c[0]} ${c[1]} ${d[0]} ${d[1]} ${inner[0]} ${inner[1]}`;
  const rise = 7 + 3 * (1 - Math.min(lid, 1));
  const crease = p`M${inner[0] + side * 3} ${inner[1] - rise * 0.7}C${a[0]} ${y - 17 + face.slant * 5 - rise + 5} ${b[0]} ${y - 18 - face.slant * 4 - rise + 5} ${outer[0] + side * 2} ${outer[1] - rise * 0.5}`;
  const creaseBack = p`L${outer[0]} ${outer[1]}C${b[0]} ${b[1]} ${a[0]} ${a[1]} ${inner[0]} ${inner[1]}Z`;
  return { x, y, half, inner, outer, low, lid, start, upper, lower, crease, creaseBack };
}

export function drawEye(face: Face, look: Look, side: Side): Drawing[] {
  const eye = edges(face, look, side);
  const { skin } = look;
  const opening = `${eye.start}${eye.upper}${eye.lower}Z`;
  const ix = eye.x + face.lookX * 8 + face.turn * 1.5;
  const iy = eye.y - 2 + face.lookY * 6.4;
  const r = 11.2 * look.face.eye;
  const lash = mix(look.brow.colour, '#1c1016', 0.55);
  const drawings: Drawing[] = [
    fill(eye.crease + eye.creaseBack, skin.shade, 0.55),
    fill(opening, '#fffaf3'),
    within(opening, [
      fill(ellipse(ix, iy, r), {
        centre: [ix, iy + r * 0.4],
        radius: r * 1.25,
        stops: [
          [0, mix(look.iris, '#ffe2b0', 0.34)],
          [0.75, look.iris],
          [1, mix(look.iris, '#120a10', 0.5)],
        ],
      }),
      fill(ellipse(ix, iy, r * 0.48 * face.pupil), '#140c12'),
      line(eye.start + eye.upper, '#3c2636', 8, 0.26),
      fill(ellipse(ix - r * 0.34, iy - r * 0.36, r * 0.27), '#ffffff', 0.95),
      fill(ellipse(ix + r * 0.38, iy + r * 0.42, r * 0.12), '#ffffff', 0.4),
    ]),
    line(
      p`M${eye.outer[0]} ${eye.outer[1]}C${eye.outer[0] - side * eye.half * 0.45} ${eye.y + eye.low} ${eye.x} ${eye.y + eye.low * 0.95} ${eye.x - side * eye.half * 0.3} ${eye.y + eye.low * 0.74}`,
      skin.line,
      1.6,
      0.55,
    ),
    line(eye.start + eye.upper, lash, 3 + look.lashes * 1.2),
  ];
  if (look.lashes > 0.3) {
    const [ox, oy] = eye.outer;
    drawings.push(
      fill(
        ribbon([
          [ox - side * 4, oy - 2.5, 4.4],
          [ox + side * 2.5, oy - 3.2, 3],
          [ox + side * (5 + 3 * look.lashes), oy - 7 * Math.max(eye.lid, 0.3), 0.5],
        ]),
        lash,
      ),
    );
  }
  drawings.push(line(eye.crease, skin.line, 1.9, 0.5));
  if (face.tear > 0.02) {
    const y = eye.y + eye.low * 0.72;
    drawings.push(
      line(
        p`M${eye.x - side * eye.half * 0.55} ${y}Q${eye.x} ${y + 3} ${eye.x + side * eye.half * 0.5} ${y - 1}`,
        '#ffffff',
        2.2,
        face.tear * 0.85,
      ),
    );
  }
  return drawings;
}

export function drawBrow(face: Face, look: Look, side: Side): Drawing {
  const { x, y } = eyePlace(face, look, side);
  const lift = side * face.browSkew * 5;
  const w = 8 * look.brow.weight;
  const reach = look.brow.length;
  const inY = y - 28.5 - face.browIn * 9 - lift * 0.8;
  const outY = y - 27.5 - face.browOut * 7 - lift;
  const midY = (inY + outY) / 2 - 3.5 - face.browArch * 4.5 - Math.max(0, face.browOut) * 2;
  const innerX = x - side * (19.5 + face.pinch * 5.5);
  return fill(
    ribbon([
      [innerX, inY + 1, w * 0.62],
      [innerX + side * 9, inY + (midY - inY) * 0.42, w],
      [x + side * 8 * reach, midY, w * 0.82],
      [x + side * 26 * reach, outY, w * 0.2],
    ]),
    look.brow.colour,
  );
}
