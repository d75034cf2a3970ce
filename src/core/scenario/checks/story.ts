/** Whether the story holds together: what is offered can be had, what is promised can be kept. */
import {
  neverFound,
  neverGiven,
  neverKept,
  neverMade,
  neverPromised,
  neverTold,
  someoneToBlame,
} from '../problems/flow.ts';
import { wrongCount } from '../problems/shape.ts';
import { reachable, waysFrom } from './graph.ts';
import { type Checking, repliesOf } from './walk.ts';

const FEWEST_CAUSES = 2;
const MOST_CAUSES = 5;

export function checkStory(checking: Checking): void {
  checkUsed(checking);
  checkPromises(checking);
  checkCauses(checking);
}

function checkUsed({ file, complain }: Checking): void {
  const replies = [...repliesOf(file)].map(({ reply }) => reply);
  const given = new Set(replies.flatMap(({ gives }) => gives ?? []));
  const found = new Set(replies.flatMap(({ finds }) => finds ?? []));
  const told = new Set(replies.flatMap(({ tells }) => tells ?? []));
  for (const id of Object.keys(file.offers ?? {})) {
    if (!given.has(id)) complain(neverGiven(id), ['offers', id], 'key');
  }
  for (const id of Object.keys(file.hidden ?? {})) {
    if (!found.has(id)) complain(neverFound(id), ['hidden', id], 'key');
  }
  for (const id of Object.keys(file.facts ?? {})) {
    if (!told.has(id)) complain(neverTold(id), ['facts', id], 'key');
  }
}

function checkPromises({ file, complain }: Checking): void {
  const ways = waysFrom(file);
  const promised = new Set<string>();
  const keptIn = new Map<string, Set<string>>();
  for (const { beat, reply } of repliesOf(file)) {
    for (const id of reply.promises ?? []) promised.add(id);
    for (const id of reply.keeps ?? []) keptIn.set(id, (keptIn.get(id) ?? new Set()).add(beat.id));
  }
  for (const id of Object.keys(file.promises ?? {})) {
    if (!promised.has(id) && !keptIn.has(id)) complain(neverMade(id), ['promises', id], 'key');
  }
  for (const { reply, path } of repliesOf(file)) {
    for (const [place, id] of (reply.keeps ?? []).entries()) {
      if (!promised.has(id)) complain(neverPromised(id), [...path, 'keeps', place]);
    }
    if (!reply.promises) continue;
    const later = reachable(
      reply.then.map(({ to }) => to),
      ways,
    );
    for (const [place, id] of reply.promises.entries()) {
      const keepable = [...(keptIn.get(id) ?? [])].some((beat) => later.has(beat));
      if (!keepable) complain(neverKept(id), [...path, 'promises', place]);
    }
  }
}

function checkCauses({ file, complain }: Checking): void {
  const people = [file.you, file.customer, ...Object.values(file.people ?? {})];
  const names = people
    .flatMap(({ name }) => name.split(/\s+/))
    .filter((name) => /^\p{Lu}/u.test(name));
  const failures = [
    { causes: file.failure.causes, path: ['failure', 'causes'] },
    ...Object.entries(file.variants ?? {}).map(([id, { failure }]) => ({
      causes: failure?.causes,
      path: ['variants', id, 'failure', 'causes'],
    })),
  ];
  for (const { causes, path } of failures) {
    if (!causes) continue;
    if (causes.length < FEWEST_CAUSES || causes.length > MOST_CAUSES) {
      complain(wrongCount('causes', causes.length, FEWEST_CAUSES, MOST_CAUSES), path, 'key');
    }
    for (const [place, cause] of causes.entries()) {
      const words = new Set(cause.split(/[^\p{L}\p{M}'-]+/u));
      const named = names.find((name) => words.has(name) || words.has(`${name}'s`));
      if (named) complain(someoneToBlame(named), [...path, place]);
    }
  }
}
