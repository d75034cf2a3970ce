import { expect, test } from 'vitest';
import { withinBytes } from './within-bytes.ts';

test('the best picture that fits is taken', async () => {
  const picture = await withinBytes(700, async (quality) => Buffer.alloc(quality * 10));
  expect(picture.length).toBe(660);
});

test('one that never fits is refused rather than spoiled', async () => {
  await expect(withinBytes(10, async () => Buffer.alloc(11))).rejects.toThrow('10 bytes');
});
