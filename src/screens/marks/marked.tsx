import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Effect, effectOf, type Mark } from './mark.ts';
import { segmentsOf } from './segments.ts';
import './marked.css';

interface MarkedProps {
  text: string;
  marks: readonly Mark[];
  /** What a mark is called when it is read aloud. */
  nameOf(mark: Mark): string;
  /** Shows the explanation of a mark; without it the marks are only seen. */
  onOpen?: (mark: Mark) => void;
}

/** What was said, with each move marked in the words that show it. */
export function Marked({ text, marks, nameOf, onOpen }: MarkedProps) {
  const whole = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const element = whole.current;
    if (!element || !onOpen) return;
    // The number is the button; a touch on the words beside it means the same.
    const touch = ({ target }: MouseEvent) => {
      if (!(target instanceof Element) || target.closest('button')) return;
      if (getSelection()?.isCollapsed === false) return;
      const number = Number(target.closest('mark')?.dataset.mark);
      const mark = marks.find((each) => each.number === number);
      if (mark) onOpen(mark);
    };
    element.addEventListener('click', touch);
    return () => element.removeEventListener('click', touch);
  }, [marks, onOpen]);

  const ranges = marks.map((mark) => ({ start: mark.start, end: mark.end, tag: mark }));
  let place = 0;
  return (
    <span ref={whole} class="marked-text" data-opens={onOpen ? '' : undefined}>
      {segmentsOf(text, ranges).map((segment) => {
        const start = place;
        place += segment.text.length;
        const [strongest, second] = strongestFirst(segment.tags);
        if (!strongest) return segment.text;
        const ending = segment.tags.filter(({ end }) => Math.min(end, text.length) === place);
        return (
          <mark
            key={start}
            class="marked"
            data-effect={effectOf(strongest)}
            data-under={second && effectOf(second)}
            data-begins={segment.tags.some((mark) => mark.start === start) ? '' : undefined}
            data-ends={ending.length > 0 ? '' : undefined}
            data-mark={shortest(segment.tags)?.number}
          >
            {onOpen && ending.length > 0 ? (
              <Ended text={segment.text}>
                {ending.map((mark) => (
                  <button
                    key={mark.number}
                    type="button"
                    class="marked-number"
                    data-effect={effectOf(mark)}
                    aria-label={`${mark.number}, ${nameOf(mark)}`}
                    onClick={() => onOpen(mark)}
                  >
                    {mark.number}
                  </button>
                ))}
              </Ended>
            ) : (
              segment.text
            )}
            {!onOpen &&
              ending.map((mark) => (
                <span key={mark.number} class="base-hidden">
                  {` (${nameOf(mark)})`}
                </span>
              ))}
          </mark>
        );
      })}
    </span>
  );
}

/** A number is never parted from the word before it, unless that is as long as a line. */
function Ended({ text, children }: { text: string; children: ComponentChildren }) {
  const last = /\S{1,20}$/.exec(text)?.index ?? text.length;
  return (
    <>
      {text.slice(0, last)}
      <span class="marked-end">
        {text.slice(last)}
        {children}
      </span>
    </>
  );
}

const ORDER: readonly Effect[] = ['harm', 'merit', 'noticed'];

const strongestFirst = (marks: readonly Mark[]): readonly Mark[] =>
  [...marks].sort((a, b) => ORDER.indexOf(effectOf(a)) - ORDER.indexOf(effectOf(b)));

/** Of marks that lie over each other, the one a finger means: the others can be touched beside it. */
const shortest = (marks: readonly Mark[]): Mark | undefined =>
  [...marks].sort((a, b) => a.end - a.start - (b.end - b.start))[0];
