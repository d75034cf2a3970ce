/** A look for every name: the cast's own, or a neutral one that is always the same for the name. */
import { mix, tones } from './colour.ts';
import type { Look } from './look.ts';
import { LOOKS } from './looks.ts';

const SKINS = ['#f0c6a8', '#e3b08a', '#cf9a6e', '#b57c54', '#8f5a3a', '#6b412c'] as const;
const DARK_HAIRS = ['#2b1f25', '#35262a', '#3f2a2a'] as const;
const FAIR_HAIRS = ['#2b1f25', '#40282b', '#6b4630', '#8a5a38', '#b08a5a'] as const;
const CLOTHES = ['#47688a', '#7d5a8c', '#5d7f6c', '#b0603f', '#8f4a58', '#5a5f73'] as const;
const SCARVES = ['#6a8f94', '#b8738a', '#8a86b8', '#c98f5a'] as const;
const STYLES = ['bob', 'short', 'tied-back', 'curls', 'waves', 'scarf', 'short'] as const;
const GARMENTS = ['coat', 'jumper', 'cardigan'] as const;

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

function neutral(name: string): Look {
  const seed = hash(name);
  const skin = pick(SKINS, seed, 1);
  const style = pick(STYLES, seed, 2);
  const fair = SKINS.indexOf(skin) < 2;
  const hair = pick(style === 'scarf' ? SCARVES : fair ? FAIR_HAIRS : DARK_HAIRS, seed, 3);
  const dark = mix(skin, '#2a1216', 0.45);
  const broad = style === 'short' || style === 'curls';
  const kind = pick(GARMENTS, seed, 5);
  return {
    skin: tones(skin),
    lips: mix(skin, '#a83f44', broad ? 0.32 : 0.5),
    iris: fair
      ? pick(['#5b6d52', '#4d6678', '#5c4023'], seed, 6)
      : pick(['#4a2f1c', '#2e1b12'], seed, 6),
    brow: {
      colour: mix(style === 'scarf' ? dark : hair, '#1c1016', 0.4),
      weight: broad ? 1.2 : 1,
      length: 1,
    },
    lashes: broad ? 0.1 : 0.7,
    face: {
      cheek: 86,
      jaw: broad ? 70 : 62,
      chin: broad ? 32 : 27,
      length: broad ? 114 : 111,
      eye: broad ? 0.96 : 1.03,
      nose: broad ? 1.08 : 0.96,
      mouth: 1,
      lipFullness: broad ? 0.85 : 1,
    },
    age: 0.2,
    bags: 0.2,
    freckles: fair && seed % 3 === 0,
    hair: { ...tones(hair), style },
    ...(style === 'short' && seed % 2 === 0
      ? { beard: { ...tones(mix(hair, skin, 0.12)), kind: 'full' } }
      : {}),
    ...(seed % 4 === 0 ? { glasses: '#4a2f2a' } : {}),
    body: broad
      ? { neck: 38, shoulder: 152, waist: 118, hand: 1.04 }
      : { neck: 31, shoulder: 139, waist: 106, hand: 0.95 },
    garment: { ...tones(pick(CLOTHES, seed, 7)), kind },
    under: { ...tones('#f1e8da'), kind: kind === 'cardigan' ? 'round' : 'shirt' },
  };
}

export function lookFor(name: string): Look {
  return (Object.hasOwn(LOOKS, name) ? LOOKS[name] : undefined) ?? neutral(name);
}
