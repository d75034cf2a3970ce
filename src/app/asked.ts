import { useRef } from 'preact/hooks';
import type { Route } from './route.ts';

/**
 * The language that an address asked for, and how to overrule it. It holds for all that follows on
 * the talk, its debrief say, until another is asked for or a person chooses.
 */
export function useAsked(route: Route): [language: string | undefined, overrule: () => void] {
  const asked = useRef<string>(undefined);
  const holds = useRef(false);
  if (route.at === 'play' && route.language && route.language !== asked.current) {
    asked.current = route.language;
    holds.current = true;
  }
  const overrule = () => {
    holds.current = false;
  };
  return [holds.current ? asked.current : undefined, overrule];
}
