import { describe, expect, it } from 'vitest';
import { begin, repliesOffered } from '../src/core/dialogue/beat.ts';
import { matchTyped } from '../src/core/dialogue/match.ts';
import type { TypedWords } from '../src/core/dialogue/typed.ts';
import { latin } from '../src/core/language/latin.ts';
import { READABLE } from '../src/core/language/readable.ts';
import { fetchReader } from '../src/core/language/readers.ts';
import type { Scenario } from '../src/core/scenario/scenario.ts';
import { type Move, STEPS } from '../src/core/scenario/vocabulary.ts';
import { resultOf } from '../src/core/score/score.ts';
import { readTyped } from '../src/core/session/read-typed.ts';
import { beginSession, type Session } from '../src/core/session/session.ts';
import { bundled, languagesOf, slugs, translated } from './bundled.ts';
import { type Paraphrase, paraphrasesOf } from './paraphrases.ts';
import { type Manner, typeAll, typedLines } from './typed-runs.ts';

const at = (scenario: Scenario, beat: string) => ({ ...begin(scenario, 'usual'), place: beat });

type Moves = TypedWords['moves'];

/** Every scenario in every language that it is told in. */
const told: readonly Scenario[] = slugs.flatMap((slug) => [
  bundled(slug),
  ...languagesOf(slug).map((language) => translated(slug, language).scenario),
]);

/** What the matcher makes of all that is written down, with the moves that `read` sees. */
const matchAll = (read: (said: Paraphrase, scenario: Scenario) => Moves, stories = told) =>
  stories.flatMap((scenario) =>
    paraphrasesOf(scenario.slug, scenario.language).map((said) => {
      const typed = { text: said.text, moves: read(said, scenario) };
      return { scenario, said, got: matchTyped(scenario, at(scenario, said.beat), typed).reply };
    }),
  );

it('what people type is written down for replies that are open where they type it', () => {
  const all = matchAll(() => []);
  expect(all.length).toBeGreaterThan(1200);
  for (const { scenario, said } of all) {
    const open = repliesOffered(scenario, at(scenario, said.beat)).map(({ id }) => id);
    if (said.reply) expect(open, said.text).toContain(said.reply);
  }
});

const readers = new Map(
  await Promise.all(
    READABLE.map(async (language) => [language, await fetchReader(language)] as const),
  ),
);

/** What the author marked in the reply, where nothing else is written down. */
const bestMoves = ({ moves, reply, beat, text }: Paraphrase, { beats }: Scenario): Moves => {
  const own = beats[beat]?.replies.find(({ id }) => id === reply)?.moves ?? {};
  return (moves ?? (Object.keys(own) as Move[])).map((move) => ({
    move,
    start: 0,
    end: text.length,
  }));
};

describe.each([
  { by: 'as well as it can be', read: bestMoves, stories: told, least: 0.92 },
  ...READABLE.map((tag) => ({
    by: `by our own reader of ${tag}`,
    read: ({ text }: Paraphrase) => readers.get(tag)?.read(text).findings ?? [],
    stories: told.filter(({ language }) => language === tag),
    least: 0.82,
  })),
])('what people type, read $by', ({ read, stories, least }) => {
  const all = matchAll(read, stories);

  it('is hardly ever taken for another reply', () => {
    const certain = all.filter(({ got }) => got !== undefined);
    const wrong = certain.filter(({ got, said }) => got !== said.reply);
    expect(
      wrong.length / certain.length,
      wrong.map(({ got, said }) => `${said.text} → ${got}`).join('\n'),
    ).toBeLessThanOrEqual(0.03);
  });

  it('is mostly recognised for what it is', () => {
    const meant = all.filter(({ said }) => said.reply !== undefined);
    const missed = meant.filter(({ got, said }) => got !== said.reply);
    expect(
      1 - missed.length / meant.length,
      missed.map(({ said }) => said.text).join('\n'),
    ).toBeGreaterThanOrEqual(least);
  });

  it('never spends money that was not offered', () => {
    for (const { scenario, said, got } of all) {
      if (got === said.reply) continue;
      const given = (id: string | undefined) =>
        scenario.beats[said.beat]?.replies.find((reply) => reply.id === id)?.gives ?? [];
      // Two replies may give the same thing.
      const more = given(got).filter((offer) => !given(said.reply).includes(offer));
      expect(more, said.text).toEqual([]);
    }
  });
});

describe.each(told)('typed play in $slug, told in $language', (scenario) => {
  const reader = readers.get(scenario.language);
  if (!reader) throw new Error(`nobody reads ${scenario.language}`);
  const typed = (manner: Manner) =>
    typeAll(scenario, reader, typedLines(scenario.slug, scenario.language, manner), manner);

  it('goes well for whoever types well: every step, every criterion, the customer won', () => {
    const { ledger, criteria, outcome, steps } = ended(typed('well'));
    expect(['won-back', 'satisfied'], ledger.place).toContain(outcome);
    expect(Object.keys(steps).sort()).toEqual([...STEPS].sort());
    expect(Math.min(...criteria.map(({ score }) => score))).toBeGreaterThanOrEqual(60);
  });

  it('goes badly for whoever types badly: no criterion passed, the words shown that did it', () => {
    const { ledger, criteria, outcome } = ended(typed('badly'));
    expect(['grudging', 'lost'], ledger.place).toContain(outcome);
    expect(Math.max(...criteria.map(({ score }) => score))).toBeLessThan(60);
    const harmful = criteria.flatMap(({ evidence }) =>
      evidence.filter(({ effect, words }) => effect === 'harm' && words),
    );
    expect(new Set(harmful.map(({ turn }) => turn)).size).toBeGreaterThanOrEqual(2);
  });

  it('takes what an author wrote, typed word for word, as the author marked it', () => {
    const session = beginSession(scenario, { seed: 1, variant: 'usual', patience: 'off' });
    for (const place of Object.keys(scenario.beats)) {
      const ledger = at(scenario, place);
      for (const { id, say, moves } of repliesOffered(scenario, ledger)) {
        const text = asOnATelephone(say);
        const { match, moves: read } = readTyped({ ...session, ledger }, text, reader.read(text));
        expect(match, text).toBe(id);
        expect(read.map(({ move }) => move).sort(), text).toEqual(Object.keys(moves).sort());
      }
    }
  });
});

function ended(session: Session) {
  expect(session.ledger.ended, `${session.ledger.place} is no end`).toBe(true);
  const { criteria, outcome, steps } = resultOf(session);
  return { ledger: session.ledger, criteria: Object.values(criteria), outcome, steps };
}

/** Small bare letters, and no full stops. */
const asOnATelephone = (text: string): string =>
  latin(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M},.]/gu, '')
    .replaceAll('đ', 'dj');

/** How each language says that something cannot be had: `_` stands for the thing. */
const REFUSALS: Readonly<Record<string, readonly string[]>> = {
  en: [
    "I'm afraid I can't give you _",
    'sorry cant do _',
    "I won't give you _",
    "I'd love to give you _, but I can't",
    'I would do _ but no',
    "There's no way you get _",
  ],
  es: [
    'Lo siento, no puedo darle _',
    'ni loco le doy _',
    'le daria _ pero no puedo',
    'nunca damos _',
    'Me encantaría darle _, pero no es posible.',
    'no hay _ para usted',
  ],
  id: [
    'Maaf, saya tidak bisa memberi Anda _',
    'maaf ga bisa kasih _',
    'gak ada _ ya',
    'saya mau kasih _ tapi ga bisa',
    'Inginnya saya beri _, tapi tidak bisa.',
    'blm bisa _',
  ],
  sr: [
    'Жао ми је, не могу да вам дам _',
    'nema _',
    'necu da vam dam _',
    'Нећу вам дати _',
    'dao bih vam _ ali ne mogu',
    'Дала бих вам _, али не могу.',
  ],
};

describe('words that come to a reply', () => {
  const cases = told.flatMap((scenario) =>
    Object.values(scenario.beats).flatMap(({ id, replies }) =>
      replies.filter(({ when }) => !when).map((reply) => ({ scenario, beat: id, reply })),
    ),
  );

  it("are recognised where they are the author's own, whatever is read in them", () => {
    for (const { scenario, beat, reply } of cases) {
      const open = repliesOffered(scenario, at(scenario, beat));
      if (!open.includes(reply)) continue;
      const typed = { text: reply.say, moves: [] };
      expect(matchTyped(scenario, at(scenario, beat), typed).reply, reply.id).toBe(reply.id);
    }
  });

  it('give nothing away where they are turned into the contrary', () => {
    const generous: string[] = [];
    for (const { scenario, beat, reply } of cases) {
      if (reply.gives.length + reply.promises.length === 0) continue;
      const thing = [
        ...reply.gives.map((id) => scenario.offers[id]?.what),
        ...reply.promises.map((id) => scenario.promises[id]),
      ].join(', ');
      for (const refusal of REFUSALS[scenario.language] ?? []) {
        const text = refusal.replace('_', thing);
        const typed = { text, moves: [{ move: 'fix' as const, start: 0, end: text.length }] };
        const got = matchTyped(scenario, at(scenario, beat), typed).reply;
        const taken = scenario.beats[beat]?.replies.find(({ id }) => id === got);
        if (taken && taken.gives.length + taken.promises.length > 0) generous.push(text);
      }
    }
    expect(generous).toEqual([]);
  });
});
