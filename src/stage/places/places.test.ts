import { describe, expect, test } from 'vitest';
import { CHANNELS, SETTINGS } from '../../core/scenario/vocabulary.ts';
import { MOST_LIVING } from '../living-view.ts';
import { drawProp } from '../props/draw-prop.ts';
import { PROP_PLACE, PROPS } from '../props/prop.ts';
import type { Drawing } from '../rig/drawing.ts';
import { boundsOf } from '../rig/raster.fixture.ts';
import { isWellFormed } from '../rig/svg.fixture.ts';
import { toSvg } from '../rig/svg.ts';
import { placeOf } from './index.ts';
import { type Area, before, behind, COUNTER_EDGE, FIRST, HEAD, overlap } from './place.ts';

const VIEW = [-900, -100, 3400, 1000] as const;
const svg = (drawings: readonly Drawing[]) => toSvg(drawings, VIEW);

function expectWithin(drawings: readonly Drawing[], area: Area): void {
  const { left, top, right, bottom } = boundsOf(drawings);
  expect(left).toBeGreaterThanOrEqual(area.x);
  expect(top).toBeGreaterThanOrEqual(area.y);
  expect(right).toBeLessThanOrEqual(area.x + area.width);
  expect(bottom).toBeLessThanOrEqual(area.y + area.height);
}

const PLACES = [
  ...SETTINGS.map((setting) => [setting, placeOf({ setting, how: 'in-person' })] as const),
  ['home', placeOf({ setting: 'counter', how: 'call' })] as const,
];

describe.each(PLACES)('the place %s', (_, place) => {
  test('is drawn whole, by day and later', () => {
    for (const later of [false, true]) {
      const picture = svg([
        ...behind(place, { ...FIRST, later }),
        ...before(place),
        ...place.light,
      ]);
      expect(picture).not.toMatch(/NaN|undefined|Infinity/);
      expect(isWellFormed(picture)).toBe(true);
    }
  });

  test('keeps its clock where a look can find it', () => {
    expect(Math.abs(place.clock)).toBeGreaterThan(0.3);
    expect(Math.abs(place.clock)).toBeLessThanOrEqual(1);
  });

  test('has furniture in the middle, each piece within its area', () => {
    expect(place.middle.length).toBeGreaterThan(0);
    for (const { area, of } of place.middle) expectWithin(of, area);
  });

  test('keeps out of the calm behind the head: no window, no furniture, no board', () => {
    const still = [
      ...(place.outside?.holes ?? []),
      ...place.middle.map(({ area }) => area),
      ...(place.board === undefined ? [] : [place.board.area]),
    ];
    for (const area of still) {
      const shared = overlap(area, HEAD);
      // A piece may begin beside a shoulder; nothing comes nearer to the face.
      expect(shared === null || shared.width <= 6).toBe(true);
    }
  });

  test('lives, within the areas that are drawn, and never behind the head', () => {
    expect(place.living.length).toBeGreaterThan(1);
    expect(place.living.length).toBeLessThanOrEqual(MOST_LIVING);
    for (const { name, area, frames, at, plane } of place.living) {
      for (const of of frames) expectWithin(of, area);
      for (let time = 0; time < 120_000; time += 137) {
        const { x, y, frame = 0, alpha = 1, grow = 1 } = at(time);
        const sound = Number.isFinite(x + y) && frame in frames && alpha >= 0 && alpha <= 1;
        if (!sound) expect({ name, time, x, y, frame, alpha }).toBe('a place to be put');
        // What is outside is seen through the windows only.
        if (plane === 'beyond') continue;
        const covered = {
          x: x + area.x * grow,
          y: y + area.y * grow,
          width: area.width * grow,
          height: area.height * grow,
        };
        const hidden = overlap(covered, HEAD);
        if (hidden !== null) expect({ name, time, hidden }).toBe('seen');
      }
    }
  });

  test('has its rain behind a window, not on the wall of the face', () => {
    for (const area of place.outside?.rain ?? []) {
      const seen = (place.outside?.holes ?? []).filter((hole) => overlap(hole, area) !== null);
      expect(seen.length).toBeGreaterThan(0);
    }
  });

  test('stands in another light later', () => {
    expect(svg(behind(place, { ...FIRST, later: true }))).not.toBe(svg(behind(place)));
  });
});

describe('a board', () => {
  const boards = PLACES.flatMap(([, { board }]) => (board === undefined ? [] : [board]));

  test('hangs in three places', () => {
    expect(boards).toHaveLength(3);
  });

  test.each(boards)('shows a change, and every step of it within its area', (board) => {
    const changed = { ...FIRST, board: 1 };
    const rest = (state: typeof FIRST) => svg(board.draw(state, Number.POSITIVE_INFINITY));
    expect(rest(changed)).not.toBe(rest(FIRST));
    for (let since = 0; since <= board.length + 60; since += 30) {
      const drawn = board.draw(changed, since);
      expectWithin(drawn, board.area);
      expect(svg(drawn)).not.toMatch(/NaN|undefined/);
    }
    expect(svg(board.draw(changed, board.length))).toBe(rest(changed));
  });
});

test('a place is the customer’s own where nobody stands at a counter', () => {
  const homes = CHANNELS.filter((how) => how !== 'in-person').map((how) =>
    placeOf({ setting: 'bakery', how }),
  );
  expect(new Set(homes).size).toBe(1);
  expect(homes[0]).not.toBe(placeOf({ setting: 'bakery', how: 'in-person' }));
});

describe.each(PROPS)('the %s', (prop) => {
  test('lies on the counter, in reach', () => {
    const [x, y] = PROP_PLACE[prop];
    expect(y).toBeGreaterThan(COUNTER_EDGE);
    expect(y).toBeLessThan(760);
    expect(Math.abs(x - 800)).toBeLessThan(250);
    const picture = toSvg(drawProp(prop), [-120, -150, 240, 180]);
    expect(picture).not.toMatch(/NaN|undefined/);
    expect(isWellFormed(picture)).toBe(true);
  });
});
