/**
 * Whoever does always the same must fail. A bot is played with the whole ledger, in every way its
 * rule leaves open, once listening to everything and once to nothing.
 */
import { begin, price } from '../../dialogue/beat.ts';
import type { Ledger } from '../../dialogue/ledger.ts';
import type { Reply, Scenario } from '../../scenario/scenario.ts';
import { CRITERIA, MOVES, type Move } from '../../scenario/vocabulary.ts';
import { scoreOf } from '../../score/criteria.ts';
import type { Failure } from '../claim.ts';
import { after, chosenDeeds, type Deed } from '../deeds.ts';
import { harmsIn, marksOf, meritsIn } from '../marks.ts';

/** Nobody who does always the same averages as much. */
const TOO_MUCH = 70;

/** Talks of one bot that are looked at. */
const MOST_TALKS = 200;

export interface Bot {
  readonly name: string;
  /** How much a reply is what this bot says; it gives one that is so most, and none that is not. */
  readonly liking: (scenario: Scenario, ledger: Ledger, reply: Reply) => number;
  /** What it says in its own words where there is no such reply; nothing, where there is none. */
  readonly words?: readonly Move[];
}

const shows =
  (move: Move): Bot['liking'] =>
  (_scenario, _ledger, { moves }) =>
    moves[move] ? 1 : 0;

export const BOTS: readonly Bot[] = [
  { name: 'always silent', liking: () => 0 },
  { name: 'always sorry', liking: shows('apology'), words: ['apology'] },
  {
    name: 'everything in one message',
    liking: (_scenario, _ledger, { moves }) => MOVES.filter((move) => moves[move]).length,
  },
  {
    name: 'gives everything',
    liking: (scenario, ledger, reply) =>
      reply.gives.length > 0 ? 1 + reply.gives.length + price(scenario, ledger, reply) : 0,
    words: ['fix', 'extra'],
  },
  { name: 'always the longest', liking: (_scenario, _ledger, { say }) => say.length },
  { name: 'always “my manager will”', liking: shows('deflection'), words: ['deflection'] },
];

export function checkBots(scenario: Scenario, variant: string): readonly Failure[] {
  return BOTS.flatMap((bot) =>
    [true, false].flatMap((listens): readonly Failure[] => {
      const talks = talksOf(scenario, variant, bot, listens);
      const wins = talks.find(
        ({ ledger }) => scenario.endings[ledger.place]?.outcome === 'won-back',
      );
      const average = talks.reduce((sum, talk) => sum + talk.average * talk.chance, 0);
      const best = talks.reduce((one, other) => (other.average > one.average ? other : one));
      if (!wins && average < TOO_MUCH) return [];
      const name = `The bot "${bot.name}"${listens ? '' : ', which never listens,'}`;
      return [
        {
          claim: 'bots',
          variant,
          what: wins
            ? `${name} wins the customer back.`
            : `${name} scores ${Math.round(average)} on average.`,
          mend: 'Give the replies it lives on what they cost in truth, or let their ways lead where such a talk leads.',
          talk: (wins ?? best).deeds,
        },
      ];
    }),
  );
}

export interface BotTalk {
  readonly ledger: Ledger;
  readonly deeds: readonly Deed[];
  /** Of the four criteria. */
  readonly average: number;
  /** Of all the talks that the bot's rule leaves open, each choice being as likely. */
  readonly chance: number;
}

interface Open extends Omit<BotTalk, 'average'> {
  readonly merits: readonly number[];
  readonly harms: readonly number[];
}

/** Every talk of a bot. Where its rule leaves too many open, the first on the list is said. */
export function talksOf(
  scenario: Scenario,
  variant: string,
  bot: Bot,
  listens: boolean,
): readonly BotTalk[] {
  const none = CRITERIA.map(() => 0);
  const talks: BotTalk[] = [];
  const open: Open[] = [
    { ledger: begin(scenario, variant), merits: none, harms: none, deeds: [], chance: 1 },
  ];
  for (let talk = open.pop(); talk; talk = open.pop()) {
    const { ledger, merits, harms, deeds, chance } = talk;
    if (ledger.ended) {
      const scores = CRITERIA.map((criterion, place) =>
        scoreOf(merits[place] ?? 0, harms[place] ?? 0, scenario.most[criterion]),
      );
      const average = scores.reduce((sum, score) => sum + score, 0) / CRITERIA.length;
      talks.push({ ledger, deeds, average, chance });
      continue;
    }
    const all = deedsFor(scenario, ledger, bot, listens);
    const some = talks.length + open.length < MOST_TALKS ? all : all.slice(0, 1);
    for (const deed of some) {
      const next = after(scenario, ledger, deed);
      const marks = marksOf(scenario, ledger, deed, next);
      open.push({
        ledger: next,
        merits: merits.map((count, place) => count + meritsIn(marks, place)),
        harms: harms.map((count, place) => count + harmsIn(marks, place)),
        deeds: [...deeds, deed],
        chance: chance / some.length,
      });
    }
  }
  return talks;
}

function deedsFor(scenario: Scenario, ledger: Ledger, bot: Bot, listens: boolean): readonly Deed[] {
  if (listens && ledger.left.length > 0) return [{ type: 'go-on' }];
  const replies = chosenDeeds(scenario, ledger).filter((deed) => deed.type === 'reply');
  const likings = replies.map(({ reply }) => bot.liking(scenario, ledger, reply));
  const most = Math.max(0, ...likings);
  if (most > 0) return replies.filter((_, place) => likings[place] === most);
  return [bot.words ? { type: 'typed', moves: bot.words } : { type: 'silence' }];
}
