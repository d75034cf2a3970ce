import { describe, expect, test } from 'vitest';
import { isSoftware, Slowness } from './renderer.ts';

describe('the renderer', () => {
  test.each([
    'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)',
    'llvmpipe (LLVM 15.0.6, 256 bits)',
    'Microsoft Basic Render Driver',
    'Apple Software Renderer',
  ])('takes %s for a processor', (name) => {
    expect(isSoftware(name)).toBe(true);
  });

  test.each(['Apple GPU', 'Adreno (TM) 650', 'NVIDIA GeForce GTX 1650', ''])(
    'takes %s for a graphics card',
    (name) => {
      expect(isSoftware(name)).toBe(false);
    },
  );
});

describe('slowness', () => {
  const run = (frames: readonly number[]) => {
    const slowness = new Slowness();
    return frames.map((took) => slowness.tooSlow(took)).includes(true);
  };

  test('is twenty slow frames', () => {
    expect(run(Array(20).fill(180))).toBe(true);
    expect(run(Array(19).fill(180))).toBe(false);
  });

  test('is not a hitch now and then', () => {
    expect(run(Array.from({ length: 400 }, (_, i) => (i % 10 === 0 ? 200 : 16)))).toBe(false);
  });
});
