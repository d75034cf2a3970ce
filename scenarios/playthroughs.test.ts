import { describe, expect, it } from 'vitest';
import { parsePlaythrough } from '../src/core/scenario/playthrough.ts';
import { CRITERIA } from '../src/core/scenario/vocabulary.ts';
import { rehearse } from '../src/core/score/rehearsal.ts';
import { bundled, playthroughsOf, read, slugs } from './bundled.ts';

describe.each(slugs)('%s', (slug) => {
  const scenario = bundled(slug);
  const rehearsed = (name: string) => {
    const file = `scenarios/${slug}/${name}`;
    const parsed = parsePlaythrough(read(slug, name), { file, scenario });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, undefined, 2));
    return rehearse(scenario, parsed.playthrough);
  };
  const scores = (name: string): readonly number[] => {
    const { criteria } = rehearsed(`${name}.playthrough.yaml`).result;
    return CRITERIA.map((criterion) => criteria[criterion].score);
  };

  it.each(playthroughsOf(slug))('plays %s as it is written', (name) => {
    expect(rehearsed(name).differences).toEqual([]);
  });

  it('has a perfect way, another good one, a middling one and a disaster', () => {
    expect(playthroughsOf(slug)).toEqual(
      expect.arrayContaining(
        ['another-way', 'disaster', 'middling', 'perfect'].map(
          (name) => `${name}.playthrough.yaml`,
        ),
      ),
    );
  });
  it('gives the perfect way at least 90 on every criterion, in nine turns at most', () => {
    expect(Math.min(...scores('perfect'))).toBeGreaterThanOrEqual(90);
    expect(rehearsed('perfect.playthrough.yaml').result.turns).toBeLessThanOrEqual(9);
  });
  it('passes the other good way on every criterion', () => {
    expect(Math.min(...scores('another-way'))).toBeGreaterThanOrEqual(60);
  });
  it('gives the disaster at most 30 on every criterion', () => {
    expect(Math.max(...scores('disaster'))).toBeLessThanOrEqual(30);
  });
  it('has 12 to 20 beats, three endings and a follow-up', () => {
    const beats = Object.keys(scenario.beats).length;
    expect(beats).toBeGreaterThanOrEqual(12);
    expect(beats).toBeLessThanOrEqual(20);
    expect(Object.keys(scenario.endings).length).toBeGreaterThanOrEqual(3);
    expect(scenario.followUps.length).toBeGreaterThanOrEqual(1);
  });
  it('has something owed, something extra, hidden costs, promises and facts', () => {
    const kinds = new Set(Object.values(scenario.offers).map(({ kind }) => kind));
    expect(kinds.has('extra')).toBe(true);
    expect(Object.keys(scenario.hidden).length).toBeGreaterThan(0);
    expect(Object.keys(scenario.promises).length).toBeGreaterThan(0);
    expect(Object.keys(scenario.facts).length).toBeGreaterThan(0);
  });
  it('lets each criterion be won', () => {
    for (const criterion of CRITERIA) expect(scenario.most[criterion]).toBeGreaterThan(0);
  });
});
