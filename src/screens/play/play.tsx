import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fetched } from '../parts/fetched.ts';
import { Answer } from './answer.tsx';
import { Bar } from './bar.tsx';
import { Caption } from './caption.tsx';
import { Coach } from './coach.tsx';
import { useCovered } from './covered.ts';
import { Log } from './log.tsx';
import type { panels } from './panels.tsx';
import type { PlayProps } from './props.ts';
import { useShortcuts } from './shortcuts.ts';
import { repliesShown } from './shown.ts';
import '../base.css';
import './play.css';
import './stage.css';

type PanelName = keyof typeof panels;

/** The conversation: the customer on the stage, every word and every choice on the page. */
export function Play(props: PlayProps) {
  const { scenario, moment, level, texts, stage, patience, notice, shortcuts = true } = props;
  // A component is kept in an object: a bare function would be taken for an update.
  const [panel, setPanel] = useState<{ Content: (typeof panels)[PanelName] }>();
  const host = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const id = useId();
  const coached = level === 'coached' && moment.turn !== 'ended';
  const open = async (name: PanelName) => {
    try {
      const { panels } = await fetched(() => import('./panels.tsx'));
      setPanel({ Content: panels[name] });
    } catch {
      // Without the network a panel stays closed; the talk needs none of them.
    }
  };

  useLayoutEffect(() => {
    stage(host.current);
    return () => stage(null);
  }, [stage]);
  useCovered(host, sheet);
  const { typed } = props;
  const shown = typed ? repliesShown(moment, typed.typing) : moment.replies;
  useShortcuts(shortcuts && !panel, { ...moment, replies: shown }, props.onReply, props.onGoOn);

  return (
    <main class="play" data-shortcuts={shortcuts ? '' : undefined}>
      <div class="play-view" data-setting={moment.scene.setting} aria-hidden="true">
        {props.still}
        <div ref={host} class="play-stage" />
      </div>
      <Bar
        moment={moment}
        texts={texts}
        sound={props.sound}
        shortcuts={shortcuts}
        onLeave={props.onLeave}
        onSound={props.onSound}
        onSettings={props.onSettings}
        onBriefing={() => open('briefing')}
        onBudget={() => open('budget')}
      />
      <Caption texts={props.captions ?? []} />
      <div ref={sheet} class="play-panel">
        {patience !== undefined && (
          <div
            class="play-patience"
            role="progressbar"
            aria-label={texts.patience}
            aria-valuenow={Math.round(patience * 100)}
          >
            <div style={{ transform: `scaleX(${patience})` }} />
          </div>
        )}
        <p class="play-notice" role="status">
          {notice}
        </p>
        <h1 class="play-title" lang={scenario.language}>
          {scenario.title}
        </h1>
        {coached && <Coach moment={moment} texts={texts} language={scenario.language} id={id} />}
        <Log
          moment={moment}
          own={scenario.you.name}
          label={texts.conversation}
          language={scenario.language}
        />
        <Answer {...props} shown={shown} hint={coached && moment.hint ? id : undefined} />
        {typed?.Composer && moment.turn !== 'ended' && (
          <typed.Composer
            typing={typed.typing}
            texts={texts.typing}
            language={scenario.language}
            heard={moment.transcript.length}
          />
        )}
      </div>
      {panel && <panel.Content {...props} onClose={() => setPanel(undefined)} />}
    </main>
  );
}
