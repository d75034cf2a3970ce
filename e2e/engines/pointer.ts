/** Where a mouse presses. */

/** In CSS pixels of the window. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * Runs in the page. No person answers as fast as a test, and two presses on one spot would be a
 * double click, of which the page passes over the second: so each keeps away from the one before.
 */
export function placeOn(selector: string, lastX: number): Place {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`There is no ${selector}.`);
  element.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = element.getBoundingClientRect();
  const ends = [x + width / 4, x + (width * 3) / 4].map(Math.round);
  const [left = 0, right = 0] = ends;
  return {
    x: Math.abs(left - lastX) > Math.abs(right - lastX) ? left : right,
    y: Math.round(y + height / 2),
  };
}

/** One press, as both protocols put it. */
export function pressAt({ x, y }: Place): readonly object[] {
  return [
    {
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: [
        { type: 'pointerMove', duration: 0, x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    },
  ];
}
