/** The sound a throat makes before the mouth shapes it: puffs of air, and the rush between them. */
import { between, type Random } from '../signal/random.ts';
import { RATE, type Signal } from '../signal/signal.ts';

export interface Throat {
  /** Hertz at each part (0–1) of the syllable. */
  readonly pitchAt: (part: number) => number;
  /** Part of a period in which it is open. */
  readonly open: number;
  /** Parts of a period by which one may differ from the next. */
  readonly rough: number;
  /** 0–1. */
  readonly breath: number;
}

export function puffs(count: number, throat: Throat, random: Random): Signal {
  const into: Signal = new Float64Array(count);
  let phase = 0;
  let drift = 1;
  let size = 1;
  let wander = 0;
  for (let n = 0; n < count; n += 1) {
    const step = (throat.pitchAt(n / count) * drift * (1 + wander)) / RATE;
    phase += step;
    if (phase >= 1) {
      phase -= 1;
      // Nobody holds a pitch: beside the unevenness from beat to beat it strays, and comes back.
      wander = 0.75 * wander + 0.6 * throat.rough * between(random, -1, 1);
      drift = 1 + throat.rough * between(random, -1, 1);
      size = 1 + 4 * throat.rough * between(random, -1, 1);
    }
    const part = phase / throat.open;
    // The slope of the flow: it swells, falls faster, and stops at once where the throat shuts.
    const voice = part < 1 ? part * (2 - 3 * part) : 0;
    const rush = between(random, -1, 1) * (part < 1 ? 0.2 + Math.sin(Math.PI * part) : 0.2);
    const shut = corner((phase - throat.open) / step);
    into[n] = size * (voice + shut) + 0.55 * throat.breath * rush;
  }
  return into;
}

/**
 * Rounds the step from −1 to 0 at which the throat shuts over the two samples around it; else
 * what is too high for the rate would fall back as a rasp.
 * @param away samples since it shut
 */
function corner(away: number): number {
  if (away >= 0 && away < 1) return -((1 - away) ** 2) / 2;
  if (away < 0 && away > -1) return (1 + away) ** 2 / 2;
  return 0;
}
