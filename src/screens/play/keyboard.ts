/** The keyboard of a phone: neither what is typed nor the last line may lie under it. */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** CSS pixels; less is a toolbar of the browser. */
const LEAST = 80;

/** Where a keyboard lies over the page, the page's root says how high: `--keyboard`. */
export function useKeyboard(field: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const view = window.visualViewport;
    const root = document.documentElement;
    const look = (): void => {
      // Whoever has zoomed in sees a part of the page, and there is no telling what covers it.
      const covered = view && view.scale <= 1.01 ? root.clientHeight - view.height : 0;
      root.style.setProperty('--keyboard', covered > LEAST ? `${covered}px` : '0px');
      if (document.activeElement !== field.current) return;
      // Safari pushes the page up to show a field that is in sight already.
      if (covered > LEAST) window.scrollTo(0, 0);
      showLastLine(field.current);
    };
    look();
    view?.addEventListener('resize', look);
    const { current } = field;
    current?.addEventListener('focus', look);
    return () => {
      view?.removeEventListener('resize', look);
      current?.removeEventListener('focus', look);
      root.style.removeProperty('--keyboard');
    };
  }, [field]);
}

/** On a low screen log and composer scroll as one: the newest line is put at their top. */
function showLastLine(field: HTMLElement | null): void {
  const panel = field?.closest<HTMLElement>('.play-panel');
  const last = panel?.querySelector<HTMLElement>('.play-line:last-child');
  if (panel && last && panel.scrollHeight > panel.clientHeight) {
    panel.scrollTop = last.offsetTop - 8;
  }
}
