/** Colours are `#rrggbb`. Mixing is plain, channel by channel: enough for flat art. */

function channels(colour: string): [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** `t` = 0 gives `a`, 1 gives `b`. */
export function mix(a: string, b: string, t: number): string {
  const [ar, ag, ab] = channels(a);
  const [br, bg, bb] = channels(b);
  const at = (x: number, y: number) => Math.round(x + (y - x) * t);
  const value = (at(ar, br) << 16) | (at(ag, bg) << 8) | at(ab, bb);
  return `#${value.toString(16).padStart(6, '0')}`;
}

/** One surface in its tones: lit, as it is, in shade, and the line that parts it from itself. */
export interface Tones {
  readonly light: string;
  readonly base: string;
  readonly shade: string;
  readonly line: string;
}

/** Shade leans to ink, light to cream, so that every surface stands in the same warm light. */
export function tones(base: string): Tones {
  return {
    light: mix(base, '#fff1dc', 0.22),
    base,
    shade: mix(base, '#2a1a30', 0.2),
    line: mix(base, '#24142a', 0.42),
  };
}
