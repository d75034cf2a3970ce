import { useEffect, useState } from 'preact/hooks';
import type { SceneStill } from './still.tsx';

/**
 * What shows a still of the place, fetched when the first line has been painted. Where it cannot
 * be fetched there is none, and nothing depends on it.
 */
export function useStill(begun: boolean): typeof SceneStill | undefined {
  // A component is kept in an object: a bare function would be taken for an update.
  const [still, setStill] = useState<typeof import('./still.tsx')>();
  useEffect(() => {
    if (!begun) return;
    let gone = false;
    afterPaint(() => {
      import('./still.tsx').then(
        (module) => !gone && setStill(module),
        () => undefined,
      );
    });
    return () => {
      gone = true;
    };
  }, [begun]);
  return still?.SceneStill;
}

/** The first frame is painted before the second is asked for. */
function afterPaint(then: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(then));
}
