import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { begin } from '../core/dialogue/beat.ts';
import type { SessionSetup } from '../core/session/events.ts';
import { type Beginning, begin as beginPlay } from './begin.ts';
import { finished } from './finish.ts';
import type { Home } from './home.ts';
import { addressOf, type PlayRoute } from './route.ts';
import { type Sitting, type Standing, sit } from './sitting.ts';

export interface UsedSitting {
  readonly standing: Standing | undefined;
  /** The scenario does not exist, or could not be reached. */
  readonly failed: boolean;
  /** Resolves once it has been answered, or could not be, to whether it was. */
  act: Sitting['act'];
  hold: Sitting['hold'];
  /** Milliseconds on the session's clock. */
  now(): number;
}

/** Plays what the address asks for, and keeps every turn as it happens. */
export function useSitting(
  route: PlayRoute,
  home: Home,
  patience: SessionSetup['patience'],
  language: string,
): UsedSitting {
  const [standing, setStanding] = useState<Standing>();
  const [failed, setFailed] = useState(false);
  const sitting = useRef<Sitting>(undefined);
  const reads = useRef(language);
  reads.current = language;

  // Before anything is painted: the opening is at hand, and the first picture should be of it.
  useLayoutEffect(() => {
    let gone = false;
    setFailed(false);
    beginPlay(route, home, patience, reads.current).then(
      (beginning) => {
        if (gone) return;
        // The first line is read while the rest is on its way.
        requestAnimationFrame(() => void warm(beginning).catch(() => undefined));
        sitting.current = sit(beginning, (next) => {
          setStanding(next);
          // It was only told in another language.
          if (next.session.events.length === 0) return;
          settleAddress(route);
          // What cannot be kept or fetched now is tried again with the next turn, or at the end.
          keep(next, home).catch(() => undefined);
        });
        setStanding(sitting.current.opening);
        tell();
      },
      () => !gone && setFailed(true),
    );
    return () => {
      gone = true;
      sitting.current?.leave();
      sitting.current = undefined;
    };
  }, [route, home, patience]);

  // What cannot be fetched leaves the talk as it is.
  const tell = () => void sitting.current?.tell(reads.current).catch(() => undefined);
  useLayoutEffect(tell, [language]);

  return {
    standing,
    failed,
    act: useCallback(async (deed) => {
      try {
        return (await sitting.current?.act(deed)) ?? false;
      } catch {
        setFailed(true);
        return false;
      }
    }, []),
    hold: useCallback((held) => sitting.current?.hold(held), []),
    now: useCallback(() => sitting.current?.now() ?? 0, []),
  };
}

/**
 * Brings the machine and lets it take a step that nobody sees: its first is slow, and should not
 * stand between a tap and its answer.
 */
async function warm({ whole, session }: Beginning): Promise<void> {
  const { scenario, run } = await whole();
  run(begin(scenario, session.setup.variant), { type: 'silence' });
}

/** A finished attempt is kept with its frozen result. */
async function keep(standing: Standing, home: Home): Promise<void> {
  await home.save(standing.moment.ending ? await finished(standing) : standing.attempt);
}

/**
 * Where a talk began is no place to come back to once it is under way: from its first event on the
 * address leads to this talk.
 */
function settleAddress({ anew, from, ...route }: PlayRoute): void {
  if (anew || from) history.replaceState(history.state, '', addressOf(route));
}
