import type { Scene } from '../core/session/moment.ts';
import { Still } from '../screens/play/still.tsx';
import { stillIn, stillName } from '../stage/still-frame.ts';

/** A still of where a scene is played, placed as the stage will place it. */
export function SceneStill({ scene }: { scene: Scene }) {
  return <Still address={`stills/${stillName(scene)}.svg`} place={stillIn} />;
}
