import { describe, expect, it } from 'vitest';
import { begin, repliesOffered } from '../src/core/dialogue/beat.ts';
import { matchTyped } from '../src/core/dialogue/match.ts';
import type { Scenario } from '../src/core/scenario/scenario.ts';
import { bundled, slugs } from './bundled.ts';
import { type Paraphrase, paraphrasesOf } from './paraphrases.ts';

const at = (scenario: Scenario, beat: string) => ({ ...begin(scenario, 'usual'), place: beat });

/** What the matcher makes of words whose moves were read as well as they can be. */
function matched(scenario: Scenario, { beat, moves, text }: Paraphrase): string | undefined {
  const read = moves.map((move) => ({ move, start: 0, end: text.length }));
  return matchTyped(scenario, at(scenario, beat), { text, moves: read }).reply;
}

const all = slugs.flatMap((slug) => {
  const scenario = bundled(slug);
  return paraphrasesOf(slug, scenario.language).map((said) => ({
    scenario,
    said,
    got: matched(scenario, said),
  }));
});

describe('what people type', () => {
  it('is written down for replies that are open where they are typed', () => {
    expect(all.length).toBeGreaterThan(300);
    for (const { scenario, said } of all) {
      const open = repliesOffered(scenario, at(scenario, said.beat)).map(({ id }) => id);
      if (said.reply) expect(open, said.text).toContain(said.reply);
    }
  });

  it('is hardly ever taken for another reply', () => {
    const certain = all.filter(({ got }) => got !== undefined);
    const wrong = certain.filter(({ got, said }) => got !== said.reply);
    expect(
      wrong.length / certain.length,
      wrong.map(({ got, said }) => `${said.text} → ${got}`).join('\n'),
    ).toBeLessThanOrEqual(0.02);
  });

  it('is recognised for what it is nine times out of ten', () => {
    const meant = all.filter(({ said }) => said.reply !== undefined);
    const found = meant.filter(({ got, said }) => got === said.reply);
    expect(
      found.length / meant.length,
      meant
        .filter(({ got, said }) => got !== said.reply)
        .map(({ said }) => said.text)
        .join('\n'),
    ).toBeGreaterThanOrEqual(0.9);
  });

  it('never spends money that was not offered', () => {
    for (const { scenario, said, got } of all) {
      if (got === said.reply) continue;
      const reply = scenario.beats[said.beat]?.replies.find(({ id }) => id === got);
      expect(reply?.gives ?? [], said.text).toEqual([]);
    }
  });
});

describe('words that come to a reply', () => {
  const cases = slugs.flatMap((slug) => {
    const scenario = bundled(slug);
    return Object.values(scenario.beats).flatMap(({ id, replies }) =>
      replies.filter(({ when }) => !when).map((reply) => ({ scenario, beat: id, reply })),
    );
  });

  it("are recognised where they are the author's own, whatever is read in them", () => {
    for (const { scenario, beat, reply } of cases) {
      const open = repliesOffered(scenario, at(scenario, beat));
      if (!open.includes(reply)) continue;
      const typed = { text: reply.say, moves: [] };
      expect(matchTyped(scenario, at(scenario, beat), typed).reply, reply.id).toBe(reply.id);
    }
  });

  it('give nothing away where they are turned into the contrary', () => {
    for (const { scenario, beat, reply } of cases) {
      if (reply.gives.length + reply.promises.length === 0) continue;
      const thing = [
        ...reply.gives.map((id) => scenario.offers[id]?.what),
        ...reply.promises.map((id) => scenario.promises[id]),
      ].join(' and ');
      const text = `I'm afraid I can't give you ${thing}`;
      const typed = { text, moves: [{ move: 'fix' as const, start: 0, end: text.length }] };
      const got = matchTyped(scenario, at(scenario, beat), typed).reply;
      const taken = scenario.beats[beat]?.replies.find(({ id }) => id === got);
      expect([...(taken?.gives ?? []), ...(taken?.promises ?? [])], text).toEqual([]);
    }
  });
});
