import { useId } from 'preact/hooks';
import type { Outcome } from '../../core/scenario/vocabulary.ts';
import './skyline.css';

/** Each in a row of houses 400 wide and 84 high: left edge, roof line, width, roof height. */
const HOUSES = [
  [0, 44, 46, 16],
  [46, 30, 38, 0],
  [84, 50, 52, 18],
  [136, 38, 40, 12],
  [176, 56, 34, 0],
  [210, 40, 50, 20],
  [260, 26, 36, 0],
  [296, 48, 54, 16],
  [350, 36, 50, 0],
] as const;

/** In the order in which they light up. */
const WINDOWS = [
  [222, 52],
  [104, 62],
  [311, 60],
  [58, 46],
  [239, 52],
  [152, 52],
  [372, 50],
  [18, 58],
  [270, 44],
  [330, 60],
  [190, 66],
  [72, 62],
] as const;

/** The better it ended, the more windows are lit tonight. */
const LIT: Readonly<Record<Outcome, number>> = {
  lost: 1,
  grudging: 3,
  stopped: 5,
  satisfied: 7,
  'won-back': 12,
};

/** The town where the customer goes home to: three times the same street, for wide pages. */
export function Skyline({ outcome }: { outcome: Outcome }) {
  const street = useId();
  return (
    <svg
      class="skyline"
      viewBox="0 0 1200 84"
      preserveAspectRatio="xMinYMax slice"
      aria-hidden="true"
    >
      <g id={street}>
        <path class="skyline-hills" d="M0 52q60-26 130-8t120-10 150 18v32H0z" />
        {HOUSES.map(([x, top, width, roof]) => (
          <path
            key={x}
            class="skyline-house"
            d={`M${x} ${top}l${width / 2}-${roof} ${width / 2} ${roof}v60h-${width}z`}
          />
        ))}
        {WINDOWS.map(([x, y], index) => (
          <rect
            key={`${x} ${y}`}
            class="skyline-window"
            data-lit={index < LIT[outcome] ? '' : undefined}
            x={x}
            y={y}
            width="8"
            height="9"
            rx="1"
          />
        ))}
      </g>
      <use href={`#${street}`} x="400" />
      <use href={`#${street}`} x="800" />
    </svg>
  );
}
