/** What the library shows of the scenarios, in the language of the page where they have it. */
import { type Card, cards, translated } from 'virtual:scenarios';
import { useEffect, useState } from 'preact/hooks';
import { SEVERITIES } from '../core/scenario/vocabulary.ts';
import { FIRST_SLUG } from './first.ts';

/** The one that everybody begins with, then from the smallest loss to the largest. */
const inOrder: readonly Card[] = cards.toSorted(
  (a, b) =>
    Number(b.slug === FIRST_SLUG) - Number(a.slug === FIRST_SLUG) ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
);

/**
 * Nothing until the first have come, then those of the language before until the next have: the
 * page must not vanish under whoever chooses. As the scenarios were written where they cannot be
 * fetched.
 */
export function useCards(language: string): readonly Card[] | undefined {
  const bring = translated[language] ?? translated[language.split('-', 1)[0] ?? ''];
  const [shown, setShown] = useState(bring ? undefined : inOrder);
  useEffect(() => {
    let gone = false;
    const show = (cards: readonly Card[]) => {
      if (!gone) setShown(cards);
    };
    if (!bring) return show(inOrder);
    bring().then(
      ({ cards }) => show(inOrder.map(told(cards))),
      () => show(inOrder),
    );
    return () => {
      gone = true;
    };
  }, [bring]);
  return shown;
}

const told = (cards: readonly Card[]) => (card: Card) =>
  cards.find(({ slug }) => slug === card.slug) ?? card;
