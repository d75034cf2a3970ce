/** Every id that is named must be there, and must mean one thing. */
import {
  beatAndEnding,
  noSuchThing,
  notABeat,
  nowhere,
  type Stock,
  usualIsTaken,
} from '../problems/references.ts';
import type { ScenarioFile } from '../schema.ts';
import type { Path } from '../source.ts';
import { USUAL } from '../vocabulary.ts';
import { beatsOf, type Checking, linesOf, repliesOf, under } from './walk.ts';

/** What a scenario has of something, by id. */
function stockOf(file: ScenarioFile, what: Stock): Readonly<Record<string, unknown>> {
  switch (what) {
    case 'offer':
      return file.offers ?? {};
    case 'promise':
      return file.promises ?? {};
    case 'hidden cost':
      return file.hidden ?? {};
    case 'fact':
      return file.facts ?? {};
    case 'person':
      return file.people ?? {};
    case 'variant':
      return { [USUAL]: {}, ...file.variants };
  }
}

/** Complains about each id that is not in stock. */
export function checkStock(
  { file, complain, suggest }: Checking,
  what: Stock,
  ids: readonly string[] | undefined,
  path: Path,
): void {
  const stock = stockOf(file, what);
  for (const [place, id] of (ids ?? []).entries()) {
    if (Object.hasOwn(stock, id)) continue;
    complain(noSuchThing(what, id, suggest(id, Object.keys(stock))), [...path, place]);
  }
}

export function checkReferences(checking: Checking): void {
  const { file, complain, suggest } = checking;
  const places = { ...file.beats, ...file.endings };

  const place = (id: string, path: Path) => {
    if (!under(places, id)) complain(nowhere(id, suggest(id, Object.keys(places))), path);
  };
  const beat = (id: string, path: Path) => {
    if (!under(file.beats, id)) complain(notABeat(id, suggest(id, Object.keys(file.beats))), path);
  };

  beat(file.start, ['start']);
  for (const id of Object.keys(file.endings)) {
    if (under(file.beats, id)) complain(beatAndEnding(id), ['endings', id], 'key');
  }
  if (under(file.variants, USUAL)) complain(usualIsTaken(), ['variants', USUAL], 'key');
  for (const [id, offer] of Object.entries(file.offers ?? {})) {
    if (offer.covers) checkStock(checking, 'hidden cost', [offer.covers], ['offers', id, 'covers']);
  }
  for (const there of beatsOf(file)) {
    checkStock(checking, 'fact', there.beat.asks, [...there.path, 'asks']);
    if (there.beat.otherwise) place(there.beat.otherwise, [...there.path, 'otherwise']);
  }
  for (const { reply, path } of repliesOf(file)) {
    checkStock(checking, 'offer', reply.gives, [...path, 'gives']);
    checkStock(checking, 'promise', reply.promises, [...path, 'promises']);
    checkStock(checking, 'promise', reply.keeps, [...path, 'keeps']);
    checkStock(checking, 'hidden cost', reply.finds, [...path, 'finds']);
    checkStock(checking, 'fact', reply.tells, [...path, 'tells']);
    for (const [index, { to }] of reply.then.entries()) {
      place(to, [...path, 'then', index, 'to']);
    }
  }
  for (const { line, path } of linesOf(file)) {
    if (line.who) checkStock(checking, 'person', [line.who], [...path, 'who']);
  }
  for (const [index, followUp] of (file['follow-ups'] ?? []).entries()) {
    beat(followUp.beat, ['follow-ups', index, 'beat']);
    if (followUp.by) checkStock(checking, 'person', [followUp.by], ['follow-ups', index, 'by']);
  }
}
