/** How much of the stage lies under the sheet: the stage's host says it, as its padding. */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

export function useCovered(
  host: RefObject<HTMLElement | null>,
  sheet: RefObject<HTMLElement | null>,
): void {
  useLayoutEffect(() => {
    const { current: stage } = host;
    const { current: paper } = sheet;
    if (!stage || !paper) return;
    const observer = new ResizeObserver(() => {
      const under = stage.getBoundingClientRect();
      const over = paper.getBoundingClientRect();
      // Beside the stage it covers no lower edge; how far from the right, the stylesheet says.
      const covered = over.left > under.left ? 0 : Math.max(0, under.bottom - over.top);
      stage.style.paddingBlockEnd = `${covered}px`;
    });
    observer.observe(paper);
    observer.observe(stage);
    return () => observer.disconnect();
  }, [host, sheet]);
}
