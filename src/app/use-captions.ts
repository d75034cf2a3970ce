import { useEffect, useRef, useState } from 'preact/hooks';
import type { Moment } from '../core/session/moment.ts';
import type { Settings } from '../screens/settings/settings.ts';
import type { Heard } from '../sound/captions.ts';
import { idle } from './idle.ts';
import { texts, want } from './language.ts';

type Captioning = typeof import('./captioning.ts');

const NONE: readonly string[] = [];

/** What is to be written of what is heard; each for as long as it takes to read. */
export function useCaptions(
  moment: Moment | undefined,
  patience: number | undefined,
  { captions, sound }: Pick<Settings, 'captions' | 'sound'>,
): readonly string[] {
  const [shown, setShown] = useState(NONE);
  const captioning = useCaptioning(captions && (moment?.fresh ?? 0) > 0);
  const before = useRef<Heard>(undefined);

  useEffect(() => {
    if (!captioning || !captions || !moment) return setShown(NONE);
    const now = { moment, patience };
    // A talk that has just begun follows on nothing.
    const last = moment.fresh > 0 ? before.current : undefined;
    const again = before.current?.moment === moment && moment.fresh === 0;
    const names = again ? [] : captioning.captionsFor(last, now, sound);
    before.current = now;
    if (names.length > 0) setShown(names.map((name) => texts(captioning.english).captions[name]));
  }, [captioning, moment, patience, captions, sound]);

  useEffect(() => {
    if (!captioning || shown.length === 0) return;
    const time = captioning.captionTime(shown.join('').length);
    const timer = setTimeout(() => setShown(NONE), time);
    return () => clearTimeout(timer);
  }, [shown, captioning]);
  return shown;
}

/** Fetched once, when the page has nothing else to do. Without it nothing is written. */
function useCaptioning(wanted: boolean): Captioning | undefined {
  const [captioning, setCaptioning] = useState<Captioning>();
  useEffect(() => {
    if (!wanted || captioning) return;
    let gone = false;
    idle()
      .then(() => Promise.all([import('./captioning.ts'), want(['captions'])]))
      .then(([come]) => !gone && setCaptioning(come))
      .catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [wanted, captioning]);
  return captioning;
}
