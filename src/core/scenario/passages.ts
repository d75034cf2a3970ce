/**
 * Everything in a scenario that is words for people, each passage under an id of its own:
 * `title`, `failure/causes/1`, `at-the-counter/sorry/say`, `at-the-counter/lines/2/says`. One walk
 * lists them and puts others in their place, so neither can forget what the other knows.
 */
import type { Unreacted } from './assemble.ts';
import type { Beat, Customer, Ending, Failure, Line, Reply, Variant } from './scenario.ts';
import type { Move } from './vocabulary.ts';

export interface Passage {
  readonly id: string;
  readonly text: string;
  /** What a reply says shows its moves: each with its words of `text`, all of them or some. */
  readonly shows?: Readonly<Partial<Record<Move, string>>>;
}

/** What is put in the place of a passage, and where in it the moves of a reply are shown. */
export interface Retelling {
  words(id: string, text: string): string;
  reply(id: string, reply: Pick<Reply, 'say' | 'moves'>): Pick<Reply, 'say' | 'moves'>;
}

/** In the order in which somebody would read them. */
export function passagesOf(scenario: Unreacted): readonly Passage[] {
  const passages: Passage[] = [];
  retell(scenario, {
    words(id, text) {
      passages.push({ id, text });
      return text;
    },
    reply(id, reply) {
      passages.push({ id, text: reply.say, shows: shownBy(reply) });
      return reply;
    },
  });
  return passages;
}

/** The words of a reply that show each of its moves. */
export function shownBy({ say, moves }: Pick<Reply, 'say' | 'moves'>): Passage['shows'] & {} {
  return Object.fromEntries(
    Object.entries(moves).map(([move, [start, end]]) => [move, say.slice(start, end)]),
  );
}

/** The same scenario, told in the words of the retelling. */
export function retell(scenario: Unreacted, telling: Retelling): Unreacted {
  const { words } = telling;
  const title = words('title', scenario.title);
  const [usual, ...others] = scenario.variants;
  if (!usual) throw new Error(`"${scenario.slug}" has no variant, not even its usual one.`);
  const brief = words('brief', usual.brief);
  const { you } = scenario;
  const retold = {
    title,
    you: { ...you, name: words('you/name', you.name), role: words('you/role', you.role) },
    customer: customer(usual.customer, 'customer', telling),
    people: mapped(scenario.people, (person, id) => ({
      name: words(`people/${id}/name`, person.name),
      role: words(`people/${id}/role`, person.role),
    })),
    failure: failure(usual.failure, 'failure', telling),
  };
  const told = { id: usual.id, brief, customer: retold.customer, failure: retold.failure };
  return {
    ...scenario,
    title,
    you: retold.you,
    people: retold.people,
    variants: [told, ...others.map((other) => variant(other, usual, told, telling))],
    facts: mapped(scenario.facts, (fact, id) => ({
      ...fact,
      what: words(`facts/${id}/what`, fact.what),
    })),
    promises: mapped(scenario.promises, (what, id) => words(`promises/${id}/what`, what)),
    offers: mapped(scenario.offers, (offer, id) => ({
      ...offer,
      what: words(`offers/${id}/what`, offer.what),
    })),
    hidden: mapped(scenario.hidden, (what, id) => words(`hidden/${id}/what`, what)),
    beats: mapped(scenario.beats, (each) => beat(each, telling)),
    endings: mapped(scenario.endings, (each) => ending(each, telling)),
    followUps: scenario.followUps.map((followUp) => ({
      ...followUp,
      after: words(`follow-ups/${followUp.beat}/after`, followUp.after),
    })),
  };
}

function customer(of: Customer, path: string, { words }: Retelling): Customer {
  return {
    ...of,
    name: words(`${path}/name`, of.name),
    worth: words(`${path}/worth`, of.worth),
  };
}

function failure(of: Failure, path: string, { words }: Retelling): Failure {
  return {
    ...of,
    what: words(`${path}/what`, of.what),
    causes: of.causes.map((cause, place) => words(`${path}/causes/${place + 1}`, cause)),
  };
}

/** Only what a variant says differently has passages of its own. */
function variant(of: Variant, usual: Variant, told: Variant, { words }: Retelling): Variant {
  const path = `variants/${of.id}`;
  const own = (id: string, text: string, usually: string, retold: string) =>
    text === usually ? retold : words(`${path}/${id}`, text);
  const { brief, customer: who, failure: what } = of;
  const sameCauses = what.causes.join('\n') === usual.failure.causes.join('\n');
  return {
    ...of,
    brief: own('brief', brief, usual.brief, told.brief),
    customer: {
      ...who,
      name: own('customer/name', who.name, usual.customer.name, told.customer.name),
      worth: own('customer/worth', who.worth, usual.customer.worth, told.customer.worth),
    },
    failure: {
      ...what,
      what: own('failure/what', what.what, usual.failure.what, told.failure.what),
      causes: sameCauses
        ? told.failure.causes
        : what.causes.map((cause, place) => words(`${path}/failure/causes/${place + 1}`, cause)),
    },
  };
}

function beat(of: Beat, telling: Retelling): Beat {
  return {
    ...of,
    ...(of.hint && { hint: telling.words(`${of.id}/hint`, of.hint) }),
    lines: lines(of.lines, telling),
    replies: of.replies.map((each) => reply(each, telling)),
  };
}

function reply(of: Reply, telling: Retelling): Reply {
  return {
    ...of,
    ...telling.reply(`${of.id}/say`, of),
    hears: lines(of.hears, telling),
    ...(of.why && { why: telling.words(`${of.id}/why`, of.why) }),
    ...(of.better && { better: telling.words(`${of.id}/better`, of.better) }),
  };
}

function lines(of: readonly Line[], { words }: Retelling): Line[] {
  return of.map((line) => ({
    ...line,
    ...(line.does && { does: words(`${line.id}/does`, line.does) }),
    ...(line.says && { says: words(`${line.id}/says`, line.says) }),
  }));
}

function ending(of: Ending, telling: Retelling): Ending {
  return {
    ...of,
    lines: lines(of.lines, telling),
    tonight: of.tonight.map((each, place) => ({
      ...each,
      says: telling.words(`${of.id}/tonight/${place + 1}`, each.says),
    })),
  };
}

function mapped<From, To>(
  record: Readonly<Record<string, From>>,
  map: (value: From, id: string) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, map(value, id)]));
}
