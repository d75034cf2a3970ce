import { useEffect, useState } from 'preact/hooks';

/** What a promise brings, once it is there. `load` is asked once for each set of `inputs`. */
export function useLoaded<T>(
  load: () => Promise<T>,
  inputs: readonly unknown[],
): { readonly value?: T; readonly failed: boolean } {
  const [state, setState] = useState<{ value?: T; failed: boolean }>({ failed: false });
  useEffect(() => {
    let gone = false;
    load().then(
      (value) => !gone && setState({ value, failed: false }),
      () => !gone && setState({ failed: true }),
    );
    return () => {
      gone = true;
    };
  }, inputs);
  return state;
}
