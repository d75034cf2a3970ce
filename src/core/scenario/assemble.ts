/** A checked file → the scenario in its compiled form: every id whole, every list in one shape. */
import { resolveSaid } from './checks/conditions.ts';
import { type BeatThere, beatsOf, repliesOf } from './checks/walk.ts';
import type {
  Beat,
  Customer,
  Ending,
  Fact,
  Failure,
  FollowUp,
  Line,
  Offer,
  Reply,
  Scenario,
  Variant,
  Way,
  When,
} from './scenario.ts';
import type { FileWhen } from './schema/condition.ts';
import type { FileLine, FileReply } from './schema/talk.ts';
import type { ScenarioFile } from './schema.ts';
import { USUAL } from './vocabulary.ts';

/**
 * A scenario that lacks what other rooms know: common reactions, and what can be scored. A reply
 * for which the author wrote no answer has an empty `hears`.
 */
export type Unreacted = Omit<Scenario, 'most' | 'reactions'>;

export function assemble(file: ScenarioFile, slug: string): Unreacted {
  const replies = new Set([...repliesOf(file)].map(({ beat, id }) => `${beat.id}/${id}`));
  const builder = new Assembler(replies);
  return {
    format: 1,
    slug,
    title: file.title,
    language: file.language,
    setting: file.setting,
    you: { name: file.you.name, role: file.you.role, budget: file.you['may-spend'] },
    people: file.people ?? {},
    variants: variantsOf(file),
    offers: mapValues(file.offers ?? {}, (offer) => offerOf(offer, file)),
    facts: mapValues(file.facts ?? {}, factOf),
    promises: file.promises ?? {},
    hidden: file.hidden ?? {},
    start: file.start,
    beats: Object.fromEntries([...beatsOf(file)].map((there) => [there.id, builder.beat(there)])),
    endings: mapValues(file.endings, (ending, id) => builder.ending(ending, id)),
    followUps: (file['follow-ups'] ?? []).map(followUpOf),
  };
}

function mapValues<From, To>(
  map: Readonly<Record<string, From>>,
  make: (value: From, id: string) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(map).map(([id, value]) => [id, make(value, id)]));
}

type FileFailure = ScenarioFile['failure'];
type FileCustomer = ScenarioFile['customer'];

const customerOf = (customer: FileCustomer): Customer => ({ temperament: 'open', ...customer });
const failureOf = (failure: FileFailure): Failure => ({ history: 'first', ...failure });

function variantsOf(file: ScenarioFile): Variant[] {
  const usual: Variant = {
    id: USUAL,
    brief: file.brief,
    customer: customerOf(file.customer),
    failure: failureOf(file.failure),
  };
  const others = Object.entries(file.variants ?? {}).map(([id, variant]) => ({
    id,
    brief: variant.brief ?? usual.brief,
    customer: { ...usual.customer, ...variant.customer },
    failure: { ...usual.failure, ...variant.failure },
  }));
  return [usual, ...others];
}

function offerOf(offer: NonNullable<ScenarioFile['offers']>[string], file: ScenarioFile): Offer {
  const nothing = { amount: 0, currency: file.you['may-spend'].currency };
  return { costs: nothing, ...offer };
}

function factOf(fact: NonNullable<ScenarioFile['facts']>[string]): Fact {
  return { cause: false, ...fact };
}

function followUpOf(followUp: NonNullable<ScenarioFile['follow-ups']>[number]): FollowUp {
  return { how: 'in-person', ...followUp };
}

class Assembler {
  readonly #replies: ReadonlySet<string>;

  constructor(replies: ReadonlySet<string>) {
    this.#replies = replies;
  }

  beat(there: BeatThere): Beat {
    const { id, beat } = there;
    const { step, hint, alarm, otherwise } = beat;
    return {
      id,
      step,
      ...(hint && { hint }),
      ...(alarm && { alarm }),
      asks: beat.asks ?? [],
      lines: this.#lines(beat.lines, `${id}/lines`, there),
      replies: Object.entries(beat.replies).map(([name, reply]) => this.#reply(reply, name, there)),
      ...(otherwise && { otherwise }),
    };
  }

  ending({ outcome, lines, tonight }: ScenarioFile['endings'][string], id: string): Ending {
    return {
      id,
      outcome,
      lines: this.#lines(lines, `${id}/lines`),
      tonight: tonight.map(({ when, says }) => ({ ...this.#condition(when), says })),
    };
  }

  #reply(reply: FileReply, name: string, there: BeatThere): Reply {
    const id = `${there.id}/${name}`;
    const { say, why, better } = reply;
    return {
      id,
      say,
      ...this.#condition(reply.when, there),
      moves: movesOf(reply),
      marks: reply.marks ?? [],
      gives: reply.gives ?? [],
      promises: reply.promises ?? [],
      keeps: reply.keeps ?? [],
      finds: reply.finds ?? [],
      tells: reply.tells ?? [],
      cues: reply.cues ?? [],
      hears: this.#lines(reply.hears, `${id}/hears`, there),
      then: reply.then.map(({ when, to }): Way => ({ ...this.#condition(when, there), to })),
      ...(why && { why }),
      ...(better && { better }),
    };
  }

  #lines(lines: readonly FileLine[] | undefined, path: string, there?: BeatThere): Line[] {
    return (lines ?? []).map(({ when, ...line }, place) => ({
      id: `${path}/${place + 1}`,
      ...this.#condition(when, there),
      ...line,
    }));
  }

  #condition(when: FileWhen | undefined, there?: BeatThere): { readonly when?: When } {
    if (!when) return {};
    const { mood, promised, kept, given, found, told, left, variant } = when;
    const said = when.said && this.#whole(when.said, there);
    const notSaid = when['not-said'] && this.#whole(when['not-said'], there);
    return {
      when: {
        ...(mood && { mood }),
        ...(said && { said }),
        ...(notSaid && { notSaid }),
        ...(promised && { promised }),
        ...(when['not-promised'] && { notPromised: when['not-promised'] }),
        ...(kept && { kept }),
        ...(when['not-kept'] && { notKept: when['not-kept'] }),
        ...(given && { given }),
        ...(when['not-given'] && { notGiven: when['not-given'] }),
        ...(found && { found }),
        ...(when['not-found'] && { notFound: when['not-found'] }),
        ...(told && { told }),
        ...(when['not-told'] && { notTold: when['not-told'] }),
        ...(left && { left: left.amount }),
        ...(variant && { variant }),
      },
    };
  }

  #whole(said: readonly string[], there: BeatThere | undefined): string[] {
    return said.map((written) => {
      const found = resolveSaid(written, there, this.#replies);
      return 'id' in found ? found.id : written;
    });
  }
}

/** Each move with where in `say` it is shown; the whole of it where the author did not say. */
function movesOf({ say, moves }: FileReply): Reply['moves'] {
  const spans = Object.entries(moves ?? {}).map(([move, words]) => {
    const start = words ? say.indexOf(words) : 0;
    return [move, [start, start + (words ?? say).length]] as const;
  });
  return Object.fromEntries(spans);
}
