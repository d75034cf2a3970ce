import { describe, expect, it } from 'vitest';
import { writeTalk } from '../src/core/proof/playthrough.ts';
import { prove } from '../src/core/proof/prove.ts';
import { parsePlaythrough } from '../src/core/scenario/playthrough.ts';
import { CRITERIA } from '../src/core/scenario/vocabulary.ts';
import { rehearse } from '../src/core/score/rehearsal.ts';
import { PASS } from '../src/core/score/result.ts';
import { bundled, slugs } from './bundled.ts';

/**
 * States of each variant, and its routes of at most forty turns. They change with the words of a
 * scenario, and with the rules: whoever changes one of these should have meant it.
 */
const COUNTS: Readonly<Record<string, readonly [states: number, routes: bigint]>> = {
  'cancelled-flight usual': [38756, 67990327693n],
  'cancelled-flight helen': [40847, 71923607344n],
  'lost-ticket usual': [2287, 191202420n],
  'lost-ticket proud': [1967, 53765994n],
  'stolen-parcel usual': [26153, 1064691019621n],
  'stolen-parcel second-parcel': [18885, 558455552488n],
  'wrong-sandwich usual': [3568, 458493102n],
  'wrong-sandwich hurried': [2018, 59338906n],
};

describe.each(slugs)('the scoring of %s', (slug) => {
  const scenario = bundled(slug);
  const { variants, failures } = prove(scenario);

  it('is sound', () => {
    expect(failures.map(({ claim, variant, what }) => `${claim} (${variant}): ${what}`)).toEqual(
      [],
    );
  });

  it('was proved of every state, and of as many as before', () => {
    expect(variants.every(({ whole }) => whole)).toBe(true);
    const counted = variants.map(({ variant, states, routes }) => [
      `${slug} ${variant}`,
      [states, routes],
    ]);
    expect(Object.fromEntries(counted)).toEqual(
      Object.fromEntries(Object.entries(COUNTS).filter(([name]) => name.startsWith(`${slug} `))),
    );
  });

  it('gives every route that the proof found the scores that it claims', () => {
    for (const { variant, perfect = [], another = [] } of variants) {
      for (const [talk, least] of [
        [perfect, 90],
        [another, PASS],
      ] as const) {
        const text = writeTalk(scenario, variant, 'proof', talk).join('\n');
        const read = parsePlaythrough(text, { file: 'proof.playthrough.yaml', scenario });
        if (!read.ok) throw new Error(JSON.stringify(read.problems));
        const { differences, result } = rehearse(scenario, read.playthrough);
        expect(differences).toEqual([]);
        for (const criterion of CRITERIA) {
          expect(result.criteria[criterion].score).toBeGreaterThanOrEqual(least);
        }
      }
    }
  });
});
