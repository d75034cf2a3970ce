/** What the customer has in their hands, seen from our side of it. Body units. */
import { type Drawing, fill, line, placed } from '../rig/drawing.ts';
import { box, ellipse, p } from '../rig/path.ts';

/** The phone in the customer's hand, from behind: body units. */
export const HELD_PHONE: readonly Drawing[] = [
  placed(58, 132, -0.42, 1, 1, [
    fill(box(-25, -50, 50, 96, 9), '#2a2230'),
    fill(box(-25, -50, 50, 96, 9), '#4a4152', 0.5),
    fill(ellipse(-12, -38, 6), '#15101a'),
  ]),
];

/** The same at the ear. */
export const HELD_CALL: readonly Drawing[] = [
  placed(104, -58, -0.2, 1, 1, [
    fill(box(-17, -46, 34, 88, 9), '#2a2230'),
    fill(box(-17, -46, 12, 88, 6), '#4a4152', 0.6),
  ]),
];

/** A letter in both the customer's hands, from behind: the writing shines through. Body units. */
export const HELD_PAPER: readonly Drawing[] = [
  placed(0, 178, -0.03, 1, 1, [
    fill(p`M-60 -62H60L64 44Q0 54 -64 44Z`, '#fbe9b0'),
    fill(p`M-60 -62H0L-2 49Q-34 49 -64 44Z`, '#fff3cc', 0.8),
    ...[-40, -22, -4, 14].map((y, i) => line(p`M-42 ${y}H${i === 3 ? 6 : 42}`, '#c9a85a', 3, 0.5)),
  ]),
];
