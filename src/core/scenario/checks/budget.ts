/** Whether the budget can ever leave the trainee without anything to give, or to say. */
import { writeMoney } from '../money.ts';
import { beyondBudget, maybeTooDear } from '../problems/flow.ts';
import type { FileReply } from '../schema/talk.ts';
import type { ScenarioFile } from '../schema.ts';
import { reachable, turnedRound, waysFrom } from './graph.ts';
import { beatsOf, type Checking, repliesOf, under } from './walk.ts';

export function checkBudget({ file, complain }: Checking): void {
  const budget = file.you['may-spend'];
  let enough = true;
  for (const { reply, path } of repliesOf(file)) {
    const amount = priceOf(file, givenBy([reply]));
    if (amount > budget.amount) {
      enough = false;
      const spends = writeMoney({ amount, currency: budget.currency });
      complain(beyondBudget(spends, writeMoney(budget)), [...path, 'gives']);
    }
  }
  const everything = new Set(Object.keys(file.offers ?? {}));
  if (!enough || priceOf(file, everything) <= budget.amount) return;

  const back = turnedRound(waysFrom(file));
  for (const { id, beat, path } of beatsOf(file)) {
    const free = Object.values(beat.replies).filter(({ when }) => when === undefined);
    if (free.length === 0 || free.some(({ gives }) => gives === undefined)) continue;
    const before = [...reachable([id], back)].flatMap((earlier) =>
      Object.values(under(file.beats, earlier)?.replies ?? {}),
    );
    const dear = free.every((reply) => priceOf(file, givenBy([...before, reply])) > budget.amount);
    if (dear) complain(maybeTooDear(id, writeMoney(budget)), [...path, 'replies'], 'key');
  }
}

function givenBy(replies: readonly FileReply[]): ReadonlySet<string> {
  return new Set(replies.flatMap(({ gives }) => gives ?? []));
}

/** In minor units; an offer given twice is paid once. */
function priceOf(file: ScenarioFile, offers: ReadonlySet<string>): number {
  let sum = 0;
  for (const id of offers) sum += under(file.offers, id)?.costs?.amount ?? 0;
  return sum;
}
