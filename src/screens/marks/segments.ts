/** A piece of a text with all that was marked on it. */
export interface Segment<Tag> {
  readonly text: string;
  readonly tags: readonly Tag[];
}

export interface Range<Tag> {
  /** UTF-16 offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly tag: Tag;
}

/**
 * Cuts a text wherever a range begins or ends, so that ranges may overlap. The pieces joined are
 * the text again; what lies outside of it, or is empty, marks nothing.
 */
export function segmentsOf<Tag>(
  text: string,
  ranges: readonly Range<Tag>[],
): readonly Segment<Tag>[] {
  const inside = (place: number) => Math.min(Math.max(place, 0), text.length);
  const cuts = new Set([0, text.length]);
  for (const { start, end } of ranges) cuts.add(inside(start)).add(inside(end));
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(1).map((end, index) => {
    const start = places[index] ?? 0;
    const over = ranges.filter((range) => range.start <= start && range.end >= end);
    return { text: text.slice(start, end), tags: over.map(({ tag }) => tag) };
  });
}
