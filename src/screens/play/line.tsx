import { Component } from 'preact';
import type { Utterance } from '../../core/session/moment.ts';

interface LineProps {
  said: Utterance;
  named: boolean;
  /** Came with the last event: it slides in. */
  fresh: boolean;
}

/** One entry of the transcript. It is never drawn again: the transcript only grows. */
export class Line extends Component<LineProps> {
  override shouldComponentUpdate({ said }: LineProps): boolean {
    const old = this.props.said;
    // Another talk may put other words under the same number.
    return said.text !== old.text || said.id !== old.id;
  }

  render({ said: { kind, speaker, name, text }, named, fresh }: LineProps) {
    return (
      <p
        class={fresh ? 'play-line play-fresh' : 'play-line'}
        data-kind={kind}
        data-speaker={speaker === 'nobody' ? undefined : speaker}
      >
        {name && <b class={named ? 'play-name' : 'base-hidden'}>{name} </b>}
        {text}
      </p>
    );
  }
}
