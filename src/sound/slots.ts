/** Who may be heard at once: never more than two effects, and the weightier ones first. */

/** More than this is a noise. */
const MOST = 2;

export interface Slot {
  readonly weight: number;
  /** When it is over; milliseconds on any clock, always the same one. */
  readonly until: number;
}

export interface Admitted<S extends Slot> {
  /** Those that go on being heard, the new one among them. */
  readonly heard: readonly S[];
  /** The one that has to make room. */
  readonly ends?: S;
}

/** Nothing where the new one is too light to be heard now. */
export function admit<S extends Slot>(
  heard: readonly S[],
  next: S,
  now: number,
): Admitted<S> | undefined {
  const still = heard.filter(({ until }) => until > now);
  if (still.length < MOST) return { heard: [...still, next] };
  const [lightest] = still.toSorted((a, b) => a.weight - b.weight);
  if (!lightest || lightest.weight >= next.weight) return undefined;
  return { heard: [...still.filter((slot) => slot !== lightest), next], ends: lightest };
}
