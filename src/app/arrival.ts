import { useEffect } from 'preact/hooks';
import { app as texts } from '../locales/en/app.ts';

let first = true;

/**
 * A page has come up: the window bears its name and, unless it is the first page of the visit, the
 * focus goes to its heading, so that whoever listens hears where they are.
 */
export function useArrival(title: string | undefined): void {
  useEffect(() => {
    if (title === undefined) return;
    document.title = title ? `${title} · ${texts.name}` : texts.name;
    if (!first) {
      scrollTo(0, 0);
      const heading = document.querySelector<HTMLElement>('h1');
      heading?.setAttribute('tabindex', '-1');
      heading?.focus({ preventScroll: true });
    }
    first = false;
  }, [title]);
}
