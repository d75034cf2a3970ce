import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PlayProps } from './props.ts';
import './replies.css';

type AnswerProps = Pick<
  PlayProps,
  'scenario' | 'moment' | 'texts' | 'shortcuts' | 'typed' | 'onReply' | 'onGoOn' | 'onContinue'
> & {
  /** Replies that can be chosen now. */
  shown: PlayProps['moment']['replies'];
  /** Id of the hint that belongs to this turn, where there is one. */
  hint: string | undefined;
};

/** What the trainee can do now: listen, reply, or leave the ended talk behind. */
export function Answer(props: AnswerProps) {
  const { scenario, moment, texts, hint, shortcuts, shown, onReply, onGoOn } = props;
  const typing = props.typed?.typing;
  const group = useRef<HTMLElement>(null);
  const begun = useRef(false);
  useLayoutEffect(() => {
    // A pressed button is gone, and the focus with it: take it up where the next choice stands.
    if (begun.current && document.activeElement === document.body) {
      group.current?.focus({ preventScroll: true });
    }
    begun.current = true;
    if (group.current) group.current.scrollTop = 0;
  }, [moment.transcript.length]);

  if (moment.turn === 'ended') {
    return (
      <section ref={group} class="play-answer play-ended" tabIndex={-1} aria-label={texts.ended}>
        <p>{texts.ended}</p>
        <button
          type="button"
          class="base-button"
          data-kind="main"
          onClick={(event) => event.detail < 2 && props.onContinue()}
        >
          {texts.goOnToNote}
        </button>
      </section>
    );
  }
  return (
    <section
      ref={group}
      class="play-answer"
      data-typed={typing ? '' : undefined}
      tabIndex={-1}
      aria-label={texts.replies}
      aria-describedby={hint}
    >
      {moment.left > 0 && (
        <button type="button" class="play-go-on" data-go-on onClick={onGoOn}>
          {texts.goOn}
        </button>
      )}
      {typing?.only && shown.length > 0 && (
        <div class="play-meant">
          <h2>{texts.typing.didYouMean}</h2>
          <button type="button" onClick={typing.onNone}>
            {texts.typing.none}
          </button>
        </div>
      )}
      {shown.map(({ id, say }, at) => (
        <button
          key={id}
          type="button"
          class="play-reply"
          data-reply={id}
          lang={scenario.language}
          aria-keyshortcuts={shortcuts === false ? undefined : `${at + 1}`}
          // The second click of a double click would hit a reply not yet read.
          onClick={(event) => event.detail < 2 && onReply(id)}
        >
          {say}
        </button>
      ))}
    </section>
  );
}
