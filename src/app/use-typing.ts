import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { fetched } from '../screens/parts/fetched.ts';
import type { PlayProps } from '../screens/play/props.ts';
import type { Replying } from '../screens/settings/settings.ts';
import { recallDraft, rememberDraft } from './drafts.ts';
import { idle } from './idle.ts';
import type { Standing } from './sitting.ts';
import type { UsedSitting } from './use-sitting.ts';

type Screen = typeof import('../screens/play/composer.tsx');
type Reading = typeof import('./typing.ts');

/** Lets replies be typed; nothing of it is fetched where they are only chosen. */
export function useTyping(
  replying: Replying,
  standing: Standing | undefined,
  { act, hold }: Pick<UsedSitting, 'act' | 'hold'>,
): PlayProps['typed'] {
  const wanted = replying !== 'choose' && standing !== undefined;
  const language = standing?.session.scenario.language ?? '';
  // A component is kept in an object: a bare function would be taken for an update.
  const [screen, setScreen] = useState<Screen | 'none'>();
  const [reading, setReading] = useState<Reading>();
  const [failed, setFailed] = useState(false);
  /** The turn after which none of the suggested was meant. */
  const [none, setNone] = useState(0);

  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    fetched(() => import('../screens/play/composer.tsx')).then(
      (come) => !gone && setScreen(come),
      // Whoever cannot type can choose.
      () => !gone && setScreen('none'),
    );
    idle()
      .then(() => import('./typing.ts'))
      .then((come) => {
        if (!gone) setReading(come);
        return come.fetchReader(language);
      })
      // It is asked for again when something is sent.
      .catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [wanted, language]);

  const slug = standing?.attempt.slug ?? '';
  const beat = standing?.moment.beat ?? '';
  const place = `${standing?.attempt.id}/${beat}`;
  // A talk with no event yet is begun anew when one comes back: until then its name does not last.
  const begun = (standing?.attempt.log.events.length ?? 0) > 0;
  const draft = useMemo(
    () => recallDraft(place) || (begun ? '' : recallDraft(`${slug}/${beat}`)),
    [place],
  );
  useEffect(() => {
    if (begun) rememberDraft(`${slug}/${beat}`, '');
  }, [begun]);
  useEffect(() => {
    hold(draft !== '');
    return () => hold(false);
  }, [place, draft, hold]);
  const onDraft = useCallback(
    (text: string) => {
      rememberDraft(place, text);
      if (!begun) rememberDraft(`${slug}/${beat}`, text);
      hold(text !== '');
    },
    [place, begun, hold],
  );
  const events = standing?.session.events.length ?? 0;
  const onSend = useCallback(
    async (text: string): Promise<boolean> => {
      try {
        const { fetchReader, readTyped } = await import('./typing.ts');
        const reader = await fetchReader(language);
        const reading = await reader.read(text);
        const said = await act((session) =>
          // Where something else was said meanwhile, this would be no answer to what came of it.
          session.events.length === events ? readTyped(session, text, reading) : undefined,
        );
        setFailed(false);
        // Whatever was typed in the meantime is kept.
        if (said && ['', text].includes(recallDraft(place).trim())) onDraft('');
        return said;
      } catch {
        setFailed(true);
        return false;
      }
    },
    [act, onDraft, language, place, events],
  );

  const suggested = useMemo(
    () => (wanted && reading && standing ? reading.suggestionsOf(standing.session) : []),
    [wanted, reading, standing],
  );
  if (!wanted || screen === 'none') return undefined;
  const { turns } = standing.moment;
  return {
    Composer: screen?.Composer,
    typing: {
      // Where words cannot be read, replies can still be chosen.
      only: replying === 'type' && !failed,
      place,
      draft,
      failed,
      suggested: none === turns ? [] : suggested,
      onDraft,
      onSend,
      onNone: () => setNone(turns),
    },
  };
}
