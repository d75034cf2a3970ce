/** What the customer has in their hands, seen from our side of it. Body units. */
import { tones } from '../rig/colour.ts';
import { type Drawing, fill, line, placed } from '../rig/drawing.ts';
import { box, ellipse, p } from '../rig/path.ts';

/** A phone's back: pale, so that it is seen before dark cloth and dark hair. */
const BACK = tones('#9cc3c2');

/** The phone in the customer's hand, from behind: from the wrist, along the fingers. Body units. */
export const HELD_PHONE: readonly Drawing[] = [
  placed(44, 2, 1.63, 1, 1, [
    fill(box(-27, -54, 54, 104, 10), '#2a2230'),
    fill(box(-25, -52, 48, 100, 9), BACK.base),
    fill(box(13, -52, 10, 100, 6), BACK.shade, 0.7),
    fill(box(-20, -46, 18, 26, 7), '#2a2230'),
    fill(ellipse(-11, -39, 4.4) + ellipse(-11, -28, 4.4), '#5d7f8a'),
  ]),
];

/** The same at the ear. */
export const HELD_CALL: readonly Drawing[] = [
  placed(62, -11, 1.66, 1, 1, [
    fill(box(-18, -48, 36, 92, 9), '#2a2230'),
    fill(box(-17, -46, 26, 88, 8), BACK.base),
    fill(box(1, -46, 8, 88, 4), BACK.shade, 0.7),
  ]),
];

/** A letter in both the customer's hands, from behind: the writing shines through. */
export const HELD_PAPER: readonly Drawing[] = [
  placed(94, -11, -3.67, 1, 1, [
    fill(p`M-60 -62H60L64 44Q0 54 -64 44Z`, '#fbe9b0'),
    fill(p`M-60 -62H0L-2 49Q-34 49 -64 44Z`, '#fff3cc', 0.8),
    ...[-40, -22, -4, 14].map((y, i) => line(p`M-42 ${y}H${i === 3 ? 6 : 42}`, '#c9a85a', 3, 0.5)),
  ]),
];
