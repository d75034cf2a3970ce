import { useEffect, useState } from 'preact/hooks';
import { Icon, type IconName } from '../parts/icon.tsx';
import { money } from '../parts/money.ts';
import type { PlayProps } from './props.ts';

type BarProps = Pick<PlayProps, 'moment' | 'texts' | 'onLeave' | 'onSettings'> & {
  onBriefing(): void;
  onBudget(): void;
};

/** Small round buttons over the stage. */
export function Bar({ moment, texts, onLeave, onSettings, onBriefing, onBudget }: BarProps) {
  // The first amount of money costs a slow phone more than all the rest of its first screen.
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  const left = ready ? money(moment.ledger.left, texts.locale) : '…';
  const buttons: [icon: IconName, name: string, press: () => void, shown?: string][] = [
    ['back', texts.leave, onLeave],
    ['briefing', texts.briefing, onBriefing],
    ['budget', texts.budget(left), onBudget, left],
    ['settings', texts.settings, onSettings],
  ];
  return (
    <div class="play-bar">
      {buttons.map(([icon, name, press, shown]) => (
        <button key={icon} type="button" class="play-round" aria-label={name} onClick={press}>
          <span>
            <Icon name={icon} />
            {shown}
          </span>
        </button>
      ))}
    </div>
  );
}
