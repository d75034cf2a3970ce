import { describe, expect, test } from 'vitest';
import { CHANNELS, SETTINGS } from '../../core/scenario/vocabulary.ts';
import { PROPS } from '../acting/props.ts';
import { isWellFormed } from '../rig/svg.fixture.ts';
import { toSvg } from '../rig/svg.ts';
import { placeOf } from './index.ts';
import { drawProp, PROP_PLACE } from './prop-art.ts';
import { COUNTER_EDGE } from './setting.ts';

const VIEW = [0, 0, 1600, 900] as const;

describe.each(SETTINGS)('the %s', (setting) => {
  const place = placeOf({ setting, how: 'in-person' });

  test('is drawn whole', () => {
    const svg = toSvg([...place.back({ board: 0 }), ...place.front, ...place.light], VIEW);
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(isWellFormed(svg)).toBe(true);
  });

  test('keeps its clock where a look can find it', () => {
    expect(Math.abs(place.clock)).toBeGreaterThan(0.4);
    expect(Math.abs(place.clock)).toBeLessThanOrEqual(1);
  });
});

describe('a place', () => {
  test('with a board shows that it has changed', () => {
    for (const setting of ['cinema', 'airport-gate', 'parcel-desk'] as const) {
      const { back } = placeOf({ setting, how: 'in-person' });
      expect(toSvg(back({ board: 1 }), VIEW)).not.toBe(toSvg(back({ board: 0 }), VIEW));
    }
  });

  test('is the customer’s own where nobody stands at a counter', () => {
    const homes = CHANNELS.filter((how) => how !== 'in-person').map((how) =>
      placeOf({ setting: 'bakery', how }),
    );
    expect(new Set(homes).size).toBe(1);
    expect(homes[0]).not.toBe(placeOf({ setting: 'bakery', how: 'in-person' }));
  });
});

describe.each(PROPS)('the %s', (prop) => {
  test('lies on the counter, in reach', () => {
    const [x, y] = PROP_PLACE[prop];
    expect(y).toBeGreaterThan(COUNTER_EDGE);
    expect(y).toBeLessThan(760);
    expect(Math.abs(x - 800)).toBeLessThan(250);
    const svg = toSvg(drawProp(prop), [-120, -150, 240, 180]);
    expect(svg).not.toMatch(/NaN|undefined/);
    expect(isWellFormed(svg)).toBe(true);
  });
});
