import { useEffect, useState } from 'preact/hooks';
import { Icon, type IconName } from '../parts/icon.tsx';
import { money } from '../parts/money.ts';
import type { PlayProps } from './props.ts';

type BarProps = Pick<
  PlayProps,
  'moment' | 'texts' | 'sound' | 'shortcuts' | 'onLeave' | 'onSound' | 'onSettings'
> & {
  onBriefing(): void;
  onBudget(): void;
};

/** Small round buttons over the stage. */
export function Bar(props: BarProps) {
  const { moment, texts, sound, shortcuts, onLeave, onSound, onSettings } = props;
  // The first amount of money costs a slow phone more than all the rest of its first screen.
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  const left = ready ? money(moment.ledger.left, texts.locale) : '…';
  const buttons: [icon: IconName, name: string, press: () => void, shown?: string][] = [
    ['back', texts.leave, onLeave],
    ['briefing', texts.briefing, props.onBriefing],
    ['budget', texts.budget(left), props.onBudget, left],
    [sound ? 'sound' : 'silence', texts.sound, onSound],
    ['settings', texts.settings, onSettings],
  ];
  return (
    <div class="play-bar">
      {buttons.map(([icon, name, press, shown], place) => (
        <button
          // Name and drawing of a button change; its place does not.
          key={place}
          type="button"
          class="play-round"
          aria-label={name}
          aria-pressed={press === onSound ? sound : undefined}
          aria-keyshortcuts={press === onSound && shortcuts !== false ? 'm' : undefined}
          onClick={press}
        >
          <span>
            <Icon name={icon} />
            {shown}
          </span>
        </button>
      ))}
    </div>
  );
}
