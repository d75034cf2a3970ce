/**
 * A look for every name: the cast's own, or a plain one that is always the same for the name. Nobody
 * knows who a plain one is, so it has no beard and no jewels: a man or a woman may bear the name.
 */
import { mix, tones } from './colour.ts';
import type { Look } from './look.ts';
import { LOOKS } from './looks.ts';

const SKINS = ['#f0c6a8', '#e3b08a', '#cf9a6e', '#b57c54', '#8f5a3a', '#6b412c'] as const;
const DARK_HAIRS = ['#2b1f25', '#35262a', '#3f2a2a'] as const;
const FAIR_HAIRS = ['#2b1f25', '#40282b', '#6b4630', '#8a5a38', '#b08a5a'] as const;
const CLOTHES = ['#47688a', '#7d5a8c', '#5d7f6c', '#b0603f', '#8f4a58', '#5a5f73'] as const;
const STYLES = ['shaggy', 'curls', 'crop', 'shaggy', 'curls'] as const;
const DARK_STYLES = ['curls', 'afro', 'crop', 'curls', 'shaggy'] as const;
const GARMENTS = ['coat', 'jumper', 'hoodie', 'polo', 'suit'] as const;
const AGES = [0.05, 0.2, 0.35, 0.6] as const;
const STATURES = [-12, -4, 4, 10] as const;
const WAISTS = [100, 110, 122, 138] as const;

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (const character of text) {
    h = Math.imul(h ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return h;
}

function pick<T>(list: readonly [T, ...T[]], seed: number, salt: number): T {
  const at = (Math.imul(seed ^ Math.imul(salt, 0x9e3779b1), 0x85ebca6b) >>> 15) % list.length;
  return list[at] ?? list[0];
}

function plain(name: string): Look {
  const seed = hash(name);
  const skin = pick(SKINS, seed, 1);
  const fair = SKINS.indexOf(skin) < 3;
  const style = pick(fair ? STYLES : DARK_STYLES, seed, 2);
  const age = pick(AGES, seed, 4);
  const grown = pick(fair ? FAIR_HAIRS : DARK_HAIRS, seed, 3);
  const hair = mix(grown, '#b9b3b0', Math.max(0, age - 0.3));
  const waist = pick(WAISTS, seed, 8);
  const weight = (waist - 100) / 4;
  return {
    skin: tones(skin),
    lips: mix(skin, '#a83f44', 0.4),
    iris: fair
      ? pick(['#5b6d52', '#4d6678', '#5c4023'], seed, 6)
      : pick(['#4a2f1c', '#2e1b12'], seed, 6),
    brow: { colour: mix(hair, '#1c1016', 0.4), weight: 1.05, length: 1 },
    lashes: 0.3,
    face: {
      cheek: 84 + weight * 0.5,
      jaw: 63 + weight,
      chin: 28 + weight * 0.5,
      length: 111,
      eye: 1,
      nose: 1,
      mouth: 1,
      lipFullness: 0.95,
    },
    age,
    bags: age * 0.6,
    freckles: fair && seed % 3 === 0,
    hair: { ...tones(hair), style },
    ...(seed % 4 === 0 ? { glasses: '#4a2f2a' } : {}),
    body: {
      neck: 32 + weight * 0.5,
      shoulder: 140 + weight * 1.4,
      waist,
      hand: 0.99,
      stature: pick(STATURES, seed, 9),
    },
    garment: { ...tones(pick(CLOTHES, seed, 7)), kind: pick(GARMENTS, seed, 5) },
    under: { ...tones('#f1e8da'), kind: 'shirt' },
  };
}

export function lookFor(name: string): Look {
  return (Object.hasOwn(LOOKS, name) ? LOOKS[name] : undefined) ?? plain(name);
}
