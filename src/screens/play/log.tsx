import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Moment } from '../../core/session/moment.ts';
import { Line } from './line.tsx';
import { showsName } from './naming.ts';
import './log.css';

interface LogProps {
  moment: Moment;
  /** Name of the part the trainee plays. */
  own: string;
  label: string;
  language: string;
}

/** The conversation so far; the newest entry is in sight after every event. */
export function Log({ moment: { transcript, fresh }, own, label, language }: LogProps) {
  const log = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // Safari leaves a scrolling box out of the way of the Tab key.
    if (log.current) log.current.tabIndex = 0;
  }, []);
  useLayoutEffect(() => {
    // The first line has nothing to scroll out of its way.
    if (transcript.length < 3) return;
    const last = log.current?.querySelector<HTMLElement>('.play-line:last-child');
    if (!log.current || !last) return;
    // The log runs from its end (column-reverse), so 0 is its newest line.
    log.current.scrollTop = 0;
    // On a low screen log and replies scroll as one, and the newest line is put at their top.
    const panel = log.current.parentElement;
    if (panel) panel.scrollTop = last.offsetTop - 8;
  }, [transcript.length]);
  return (
    <div
      ref={log}
      class="play-log"
      role="log"
      aria-live="polite"
      aria-label={label}
      lang={language}
    >
      <div class="play-lines">
        {transcript.map((said, at) => (
          <Line
            key={said.key}
            said={said}
            named={showsName(said, transcript[at - 1], own)}
            fresh={fresh > 0 && at >= fresh}
          />
        ))}
      </div>
    </div>
  );
}
