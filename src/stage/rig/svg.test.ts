import { expect, test } from 'vitest';
import { fill, line, moved, within } from './drawing.ts';
import { isWellFormed } from './svg.fixture.ts';
import { toSvg } from './svg.ts';

const VIEW = [0, 0, 10, 10] as const;

test('a shape becomes a path with its colours', () => {
  expect(toSvg([fill('M0 0H5', '#aabbcc', 0.5)], VIEW)).toContain(
    '<path d="M0 0H5" fill="#aabbcc" opacity="0.5"/>',
  );
  expect(toSvg([line('M0 0H5', '#aabbcc', 2)], VIEW)).toContain('fill="none" stroke="#aabbcc"');
});

test('groups keep their place and their clip', () => {
  const svg = toSvg([moved(3, 4, [within('M0 0H1V1Z', [fill('M0 0H5', '#000000')])])], VIEW);
  expect(svg).toContain('transform="matrix(1 0 0 1 3 4)"');
  expect(svg).toMatch(/<clipPath id="s0">.*clip-path="url\(#s0\)"/);
  expect(isWellFormed(svg)).toBe(true);
});

test('gradients get ids of the picture they belong to', () => {
  const glow = {
    centre: [1, 2],
    radius: 3,
    stops: [
      [0, '#ffffff', 0.5],
      [1, '#ffffff', 0],
    ],
  } as const;
  const one = toSvg([fill('M0 0H5', glow)], VIEW, 'one-');
  const two = toSvg([fill('M0 0H5', glow)], VIEW, 'two-');
  expect(isWellFormed(`<div>${one}${two}</div>`)).toBe(true);
});

test('the check itself finds what is broken', () => {
  expect(isWellFormed('<g><path d="M0 0"/></g>')).toBe(true);
  expect(isWellFormed('<g><path d="M0 0"></g>')).toBe(false);
  expect(isWellFormed('<g a="1" ></g>')).toBe(false);
  expect(isWellFormed('<g fill="url(#gone)"></g>')).toBe(false);
});
