import type { Mood } from '../../core/scenario/vocabulary.ts';
import './face.css';

interface Features {
  brows: string;
  mouth: string;
  /** The mouth is open: drawn as a shape, not as a line. */
  open?: true;
}

/** Drawn in a square of 32; the eyes stay where they are. */
const FEATURES: Readonly<Record<Mood, Features>> = {
  furious: { brows: 'M7 8.6l6 3.8M25 8.6l-6 3.8', mouth: 'M10.5 25q1-6 5.5-6t5.5 6z', open: true },
  angry: { brows: 'M7.5 9.4l5.5 2.6M24.5 9.4l-5.5 2.6', mouth: 'M10.8 23.8q5.2-4.6 10.4 0' },
  upset: { brows: 'M7.6 11.6l5-2.4M24.4 11.6l-5-2.4', mouth: 'M11.3 23.4q4.7-3.6 9.4 0' },
  wary: { brows: 'M8 11h5M19 9.4q2.5-1.4 5 0', mouth: 'M11.6 22.6l8.8-1.2' },
  calm: { brows: 'M8.2 10.2q2.4-1.2 4.8 0M19 10.2q2.4-1.2 4.8 0', mouth: 'M12 21.6q4 1.4 8 0' },
  pleased: { brows: 'M8 9.8q2.5-1.8 5 0M19 9.8q2.5-1.8 5 0', mouth: 'M10.6 20.2q5.4 5.2 10.8 0' },
  delighted: {
    brows: 'M7.8 9.2q2.6-2.4 5.2 0M19 9.2q2.6-2.4 5.2 0',
    mouth: 'M9.6 19h12.8q-.8 7-6.4 7t-6.4-7z',
    open: true,
  },
};

/** A mood as a small face. It never stands alone: the mood's name is beside it. */
export function Face({ mood }: { mood: Mood }) {
  const { brows, mouth, open } = FEATURES[mood];
  return (
    <svg class="face" data-mood={mood} viewBox="0 0 32 32" aria-hidden="true">
      <circle class="face-skin" cx="16" cy="16" r="15" />
      <path class="face-shade" d="M25 3.99A15 15 0 1 1 3.99 25 15 15 0 0 0 25 3.99z" />
      <circle class="face-mark" cx="11" cy="15" r="1.7" />
      <circle class="face-mark" cx="21" cy="15" r="1.7" />
      <path class="face-line" d={brows} />
      <path class={open ? 'face-mark' : 'face-line'} d={mouth} />
    </svg>
  );
}
