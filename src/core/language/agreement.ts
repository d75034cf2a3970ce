/**
 * How far a reader agrees with people who labelled the same replies: F1 for each move, and Cohen's
 * kappa for each of the four criteria.
 */
import { MOVES, type Move } from '../scenario/vocabulary.ts';

export interface Labelled {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  /** All moves that the reply makes; `none` where it makes none. */
  readonly labels: readonly (Move | 'none')[];
}

export interface Judged {
  readonly row: Labelled;
  readonly read: readonly Move[];
  /** Labelled, and not read. */
  readonly missed: readonly Move[];
  /** Read, and not labelled. */
  readonly invented: readonly Move[];
}

export interface Agreement {
  readonly f1: Readonly<Partial<Record<Move, number>>>;
  /** The mean of `f1` over the moves that are labelled at all. */
  readonly macro: number;
  readonly kappa: Readonly<Record<keyof typeof SHOWN, number>>;
}

/** What the four criteria look at. */
const SHOWN = {
  'no-excuses violated': ['excuse', 'blame_customer'],
  'calm violated': ['panic'],
  'i-language present': ['ownership'],
  'extra-mile present': ['extra'],
} as const satisfies Record<string, readonly Move[]>;

export function judge(row: Labelled, read: readonly Move[]): Judged {
  const labels = row.labels.filter((label) => label !== 'none');
  return {
    row,
    read,
    missed: labels.filter((move) => !read.includes(move)),
    invented: read.filter((move) => !labels.includes(move)),
  };
}

export function agreementOf(judged: readonly Judged[]): Agreement {
  const f1: Partial<Record<Move, number>> = {};
  for (const move of MOVES) {
    const labelled = judged.filter(({ row }) => row.labels.includes(move)).length;
    if (labelled === 0) continue;
    const missed = judged.filter((one) => one.missed.includes(move)).length;
    const invented = judged.filter((one) => one.invented.includes(move)).length;
    const hits = labelled - missed;
    f1[move] = (2 * hits) / (2 * hits + missed + invented);
  }
  const values = Object.values(f1);
  return {
    f1,
    macro: values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length),
    kappa: {
      'no-excuses violated': kappa(judged, SHOWN['no-excuses violated']),
      'calm violated': kappa(judged, SHOWN['calm violated']),
      'i-language present': kappa(judged, SHOWN['i-language present']),
      'extra-mile present': kappa(judged, SHOWN['extra-mile present']),
    },
  };
}

/** Cohen 1960: agreement beyond what chance would give; 1 where both always say the same. */
function kappa(judged: readonly Judged[], moves: readonly Move[]): number {
  const n = judged.length;
  if (n === 0) return 1;
  let both = 0;
  let one = 0;
  let other = 0;
  for (const { row, read } of judged) {
    const labelled = moves.some((move) => row.labels.includes(move));
    const seen = moves.some((move) => read.includes(move));
    if (labelled === seen) both += 1;
    if (labelled) one += 1;
    if (seen) other += 1;
  }
  const observed = both / n;
  const chance = (one * other + (n - one) * (n - other)) / (n * n);
  return chance === 1 ? 1 : (observed - chance) / (1 - chance);
}
