/** Mouth, teeth, tongue and lips. Head units. */
import { mix } from './colour.ts';
import { type Drawing, fill, line, within } from './drawing.ts';
import type { Face } from './face.ts';
import type { Look } from './look.ts';
import { ellipse, p } from './path.ts';

export interface MouthPlace {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  /** Corners, left and right. */
  readonly left: readonly [number, number];
  readonly right: readonly [number, number];
  /** Middle of the opening's upper and lower edge. */
  readonly top: number;
  readonly bottom: number;
}

export function mouthPlace(face: Face, look: Look): MouthPlace {
  const x = face.turn * 16 + face.skew * 2;
  const y = look.face.length * 0.645 + face.nod * 7;
  const half = 25 * look.face.mouth * face.mouthWidth * (1 - 0.4 * face.round);
  const lift = face.curve * (face.curve > 0 ? 9 : 7);
  const far = Math.abs(face.turn) * 3;
  const middle = y + face.curve * (face.curve > 0 ? 3.5 : 2.5);
  return {
    x,
    y,
    half,
    left: [x - half + Math.max(0, -face.turn) * far, y - lift + face.skew * 4 + face.open * 4],
    right: [x + half - Math.max(0, face.turn) * far, y - lift - face.skew * 4 + face.open * 4],
    top: middle - face.open * 5 - face.sneer * 2,
    bottom: middle + face.open * 30,
  };
}

export function drawMouth(face: Face, look: Look): Drawing[] {
  const m = mouthPlace(face, look);
  const [lx, ly] = m.left;
  const [rx, ry] = m.right;
  // A cubic passes its middle at ¾ of its handles: this finds the handle for a wanted middle.
  const handle = (middle: number, end: number) => (middle - 0.25 * end) / 0.75;
  const upperReach = 0.45 + 0.2 * face.square + 0.25 * face.round;
  const lowerReach = 0.52 + 0.36 * face.square + 0.3 * face.round + 0.12 * Math.max(0, face.curve);
  const arc = (middle: number, reach: number, from: 'left' | 'right') => {
    const l = [m.x - m.half * reach, handle(middle, ly)] as const;
    const r = [m.x + m.half * reach, handle(middle, ry)] as const;
    return from === 'left'
      ? p`C${l[0]} ${l[1]} ${r[0]} ${r[1]} ${rx} ${ry}`
      : p`C${r[0]} ${r[1]} ${l[0]} ${l[1]} ${lx} ${ly}`;
  };
  const start = p`M${lx} ${ly}`;
  const opening = `${start}${arc(m.top, upperReach, 'left')}${arc(m.bottom, lowerReach, 'right')}Z`;

  const thin = 1 - 0.78 * face.press;
  const stretch = 1 - 0.25 * Math.max(0, face.curve) - 0.2 * face.open;
  const full = look.face.lipFullness * thin * stretch + 0.25 * face.round;
  const up = m.top - 6.5 * full;
  const down = m.bottom + 8.5 * full;
  const bow =
    p`M${lx} ${ly}C${m.x - m.half * 0.6} ${(ly + m.top) / 2 - 3 * full} ${m.x - m.half * 0.36} ${up - 0.5} ${m.x - 4} ${up}` +
    p`Q${m.x} ${up + 2.2 * full} ${m.x + 4} ${up}C${m.x + m.half * 0.36} ${up - 0.5} ${m.x + m.half * 0.6} ${(ry + m.top) / 2 - 3 * full} ${rx} ${ry}` +
    `${arc(m.top, upperReach, 'right')}Z`;
  const under = `${start}${arc(m.bottom, lowerReach, 'left')}${arc(down, lowerReach * 0.9, 'right')}Z`;
  const lipLine = mix(look.lips, '#2a1018', 0.62);

  const drawings: Drawing[] = [
    fill(under, look.lips, 0.92),
    fill(bow, mix(look.lips, '#3a1420', 0.16), 0.92),
    line(
      p`M${m.x - m.half * 0.28} ${m.bottom + 4.4 * full}Q${m.x} ${m.bottom + 5.6 * full} ${m.x + m.half * 0.2} ${m.bottom + 4.4 * full}`,
      '#fff2e6',
      2.6 * full,
      0.28,
    ),
  ];
  const gap = m.bottom - m.top;
  if (gap > 1.5) {
    const teethTo = m.top + Math.min(gap * 0.62, 4 + 8.5 * face.teeth);
    const lowerFrom = m.bottom - Math.min(gap * 0.3, 1.5 + 5 * face.lowerTeeth);
    const inside: Drawing[] = [];
    if (face.tongue > 0.05) {
      inside.push(
        fill(
          ellipse(m.x, m.bottom + 3, m.half * 0.62, 5 + gap * 0.3 * face.tongue),
          '#c9646a',
          Math.min(1, face.tongue * 1.6),
        ),
      );
    }
    if (face.lowerTeeth > 0.1) {
      inside.push(
        fill(
          `${start}${arc(m.bottom, lowerReach, 'left')}${arc(lowerFrom, lowerReach * 0.8, 'right')}Z`,
          '#f3e8dc',
          Math.min(1, face.lowerTeeth * 1.5),
        ),
      );
    }
    if (face.teeth > 0.05) {
      inside.push(
        fill(
          `${start}${arc(m.top - 2, upperReach, 'left')}${arc(teethTo, upperReach * 1.15, 'right')}Z`,
          '#fffaf2',
          Math.min(1, face.teeth * 2),
        ),
      );
    }
    inside.push(line(start + arc(m.top, upperReach, 'left'), '#2a1018', 5, 0.25));
    drawings.push(fill(opening, '#561d29'), within(opening, inside));
  }
  drawings.push(
    line(start + arc(m.top, upperReach, 'left'), lipLine, 2.2 + face.press * 0.7, 0.9),
    line(
      p`M${lx - 1.5} ${ly - 2.5 - face.curve * 2}Q${lx - 2} ${ly} ${lx + 2} ${ly + 1}`,
      look.skin.line,
      2,
      0.42,
    ),
    line(
      p`M${rx + 1.5} ${ry - 2.5 - face.curve * 2}Q${rx + 2} ${ry} ${rx - 2} ${ry + 1}`,
      look.skin.line,
      2,
      0.42,
    ),
    line(
      p`M${m.x - 10} ${m.bottom + 14 + face.press * -3}Q${m.x} ${m.bottom + 16.5 - face.curve * 2 - face.press * 3} ${m.x + 10} ${m.bottom + 14 - face.press * 3}`,
      look.skin.line,
      2.2,
      0.38,
    ),
  );
  return drawings;
}
