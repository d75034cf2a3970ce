/** What the library shows of the scenarios, in the language of the page where they have it. */
import { type Card, cards, translated } from 'virtual:scenarios';
import { useEffect, useState } from 'preact/hooks';
import { SEVERITIES } from '../core/scenario/vocabulary.ts';
import { FIRST_SLUG } from './first.ts';

/** The one that everybody begins with, then from the smallest loss to the largest. */
const inOrder = cards.toSorted(
  (a, b) =>
    Number(b.slug === FIRST_SLUG) - Number(a.slug === FIRST_SLUG) ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
);

/** Nothing until they have come; as the scenarios were written where they cannot be fetched. */
export function useCards(language: string): readonly Card[] | undefined {
  const [brought, setBrought] = useState<{ language: string; cards: readonly Card[] }>();
  const bring = translated[language] ?? translated[language.split('-', 1)[0] ?? ''];
  useEffect(() => {
    let gone = false;
    bring?.().then(
      ({ cards }) => !gone && setBrought({ language, cards: inOrder.map(told(cards)) }),
      () => !gone && setBrought({ language, cards: inOrder }),
    );
    return () => {
      gone = true;
    };
  }, [language, bring]);
  if (!bring) return inOrder;
  return brought?.language === language ? brought.cards : undefined;
}

const told = (cards: readonly Card[]) => (card: Card) =>
  cards.find(({ slug }) => slug === card.slug) ?? card;
