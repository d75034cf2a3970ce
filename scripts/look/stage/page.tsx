/**
 * The play screen with a moment that nobody has played: any setting, customer and mood, also those
 * that no scenario has. Screen and stage are the app's own.
 */
import { render } from 'preact';
import { openStageDoor } from '../../../src/app/stage-door.ts';
import { SceneStill } from '../../../src/app/still.tsx';
import { counter } from '../../../src/core/fixtures/counter.ts';
import type { Moment } from '../../../src/core/session/moment.ts';
import { momentOf } from '../../../src/core/session/now.ts';
import { beginSession } from '../../../src/core/session/session.ts';
import { play as texts } from '../../../src/locales/en/play.ts';
import { Play } from '../../../src/screens/play/play.tsx';
import { type Wish, wishIn } from './wish.ts';
import './page.css';

const door = openStageDoor();
const [variant] = counter.variants;
if (!variant) throw new Error('The small talk has no variant.');
const opening = momentOf(beginSession(counter, { seed: 1, variant: variant.id, patience: 'off' }));
/** Each is another event to the stage, which passes over what it has shown. */
let shown = 0;

function momentFor(wish: Wish): Moment {
  const { setting, how, look, mood, temperament, cues, earlier, later, outcome } = wish;
  return {
    ...opening,
    turns: shown,
    scene: { index: later ? 1 : 0, setting, how },
    customer: { ...opening.customer, look, temperament },
    mood,
    cues,
    earlier,
    ...(outcome === undefined ? {} : { turn: 'ended', ending: { id: outcome, outcome } }),
  };
}

const nothing = (): void => undefined;

function show(): void {
  const wish = wishIn(location.hash);
  const root = document.getElementById('app');
  if (!root || !variant) return;
  const { dataset } = document.documentElement;
  if (wish.bare) dataset.bare = '';
  else delete dataset.bare;
  const moment = momentFor(wish);
  shown += 1;
  render(
    <Play
      scenario={{ ...counter, setting: wish.setting }}
      variant={variant}
      moment={moment}
      level="alone"
      texts={texts}
      stage={door.host}
      still={<SceneStill scene={moment.scene} />}
      onReply={nothing}
      onGoOn={nothing}
      onLeave={nothing}
      sound={false}
      onSound={nothing}
      onSettings={nothing}
      onContinue={nothing}
    />,
    root,
  );
  const reduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
  door.show(moment, reduced ? 'reduced' : 'full', wish.patience);
}

addEventListener('hashchange', show);
show();
