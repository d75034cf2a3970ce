/**
 * Places as SVG text. A still is what stands in the stage's place until it is open, and where it
 * never opens: a few shapes, small enough to come right after the first line.
 */
import { SETTINGS } from '../core/scenario/vocabulary.ts';
import type { Scene } from '../core/session/moment.ts';
import { type Frame, frameFor } from './acting/framing.ts';
import { placeOf } from './places/index.ts';
import { before, behind } from './places/place.ts';
import { toSvg } from './rig/svg.ts';
import { type StillName, WORLD } from './still-frame.ts';

type Where = Pick<Scene, 'setting' | 'how'>;

const view = ({ x, y, width, height }: Frame) => [x, y, width, height] as const;

/** Of the whole world: `stillIn` says how a host shows a part of it. */
function stillPicture(where: Where): string {
  const { still, light } = placeOf(where);
  return toSvg([...still, ...light], view(WORLD));
}

/** Every still by its name. */
export const stills = (): ReadonlyMap<StillName, string> =>
  new Map<StillName, string>([
    ...SETTINGS.map((setting) => [setting, stillPicture({ setting, how: 'in-person' })] as const),
    ['home', stillPicture({ setting: 'counter', how: 'call' })],
  ]);

/** A place as the stage draws it, by daylight, with nobody in it. `size` is the host's, in CSS pixels. */
export function placePicture(
  where: Where,
  size: { readonly width: number; readonly height: number },
): string {
  const place = placeOf(where);
  return toSvg(
    [...behind(place), ...place.light, ...before(place)],
    view(frameFor(size.width, size.height)),
  );
}
