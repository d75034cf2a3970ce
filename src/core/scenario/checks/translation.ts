/** Whether a translation fits its scenario, and what is still to be done. */
import type { Unreacted } from '../assemble.ts';
import { type Passage, passagesOf } from '../passages.ts';
import {
  moveNotMade,
  noSuchPassage,
  nothingShown,
  notTranslated,
  otherLanguage,
  otherSource,
  passagesMissing,
  sameLanguage,
  sourceChanged,
  wordsNotTranslated,
} from '../problems/translation.ts';
import { MOST_PROBLEMS } from '../report.ts';
import type { TranslatedPassage, Translation } from '../translation.ts';
import type { Move } from '../vocabulary.ts';
import { type Checking, under } from './walk.ts';
import { checkSpoken } from './words.ts';

type Checks = Pick<Checking, 'complain' | 'suggest'>;

/** @param name the language that the file is named for */
export function checkTranslation(
  { translates, language, lines }: Translation,
  scenario: Unreacted,
  name: string,
  checks: Checks,
): void {
  const { complain, suggest } = checks;
  if (translates !== scenario.slug) {
    // Nothing else could fit.
    complain(otherSource(translates, scenario.slug), ['translates']);
    return;
  }
  if (language !== name) complain(otherLanguage(language, name), ['language']);
  if (language === scenario.language) complain(sameLanguage(language), ['language']);

  const how = `npm run -s translate -- scenarios/${scenario.slug} ${language}`;
  const passages = passagesOf(scenario);
  const ids = new Set(passages.map(({ id }) => id));
  const free = [...ids].filter((id) => !under(lines, id));
  const unknown = Object.keys(lines).filter((id) => !ids.has(id));
  // Looking for what was meant takes its time, and nobody reads more than the report holds.
  for (const id of unknown.slice(0, MOST_PROBLEMS)) {
    complain(noSuchPassage(id, suggest(id, free)), ['lines', id], 'key');
  }
  for (const passage of passages) {
    const entry = under(lines, passage.id);
    if (entry?.to) checkPassage(passage, entry, how, checks);
  }
  // The last, since there may be more of these than a report holds.
  for (const { id, text } of passages) {
    if (under(lines, id)?.to === '') complain(notTranslated(text), ['lines', id, 'to'], 'key');
  }
  const [first, ...others] = passages.filter(({ id }) => !under(lines, id));
  if (first) complain(passagesMissing(1 + others.length, first.id, how), []);
}

function checkPassage(
  { id, text, shows = {} }: Passage,
  entry: TranslatedPassage,
  how: string,
  { complain }: Checks,
): void {
  const { from, was, to } = entry;
  const path = ['lines', id];
  if (from !== text || was !== undefined) {
    complain(sourceChanged(text, how), [...path, was === undefined ? 'from' : 'was'], 'key');
  }
  for (const [move, words] of Object.entries(entry.shows ?? {})) {
    if (shows[move as Move] === undefined)
      complain(moveNotMade(move), [...path, 'shows', move], 'key');
    else if (!to.includes(words))
      complain(wordsNotTranslated(words, move), [...path, 'shows', move]);
  }
  for (const [move, words] of Object.entries(shows)) {
    if (words === text || entry.shows?.[move as Move]) continue;
    complain(nothingShown(move, words), [...path, 'shows', move], 'key');
  }
  checkSpoken(id, to, (complaint) => complain(complaint, [...path, 'to']));
}
