import { useEffect } from 'preact/hooks';
import { app } from '../locales/en/app.ts';
import { texts } from './language.ts';

let first = true;

/**
 * A page has come up: the window bears its name and, unless it is the first page of the visit, the
 * focus goes to its heading, so that whoever listens hears where they are.
 */
export function useArrival(title: string | undefined): void {
  useEffect(() => {
    if (title === undefined) return;
    const { name } = texts({ app }).app;
    document.title = title ? `${title} · ${name}` : name;
  }, [title]);
  const arrived = title !== undefined;
  useEffect(() => {
    if (!arrived) return;
    if (!first) {
      scrollTo(0, 0);
      const heading = document.querySelector<HTMLElement>('h1');
      heading?.setAttribute('tabindex', '-1');
      heading?.focus({ preventScroll: true });
    }
    first = false;
  }, [arrived]);
}
