import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf } from './segments.ts';

describe('the segments of a text', () => {
  it('are the text itself where nothing is marked', () => {
    expect(segmentsOf('Hello', [])).toEqual([{ text: 'Hello', tags: [] }]);
  });

  it('are none where there is no text', () => {
    expect(segmentsOf('', [])).toEqual([]);
  });

  it('carry every tag that lies over them, also where ranges overlap', () => {
    const ranges = [
      { start: 0, end: 8, tag: 'ownership' },
      { start: 5, end: 11, tag: 'fix' },
    ];
    expect(segmentsOf("I'll fix it now", ranges)).toEqual([
      { text: "I'll ", tags: ['ownership'] },
      { text: 'fix', tags: ['ownership', 'fix'] },
      { text: ' it', tags: ['fix'] },
      { text: ' now', tags: [] },
    ]);
  });

  it('count in UTF-16 units, as the offsets do', () => {
    const ranges = [{ start: 2, end: 4, tag: 'x' }];
    expect(segmentsOf('😀ab', ranges)).toEqual([
      { text: '😀', tags: [] },
      { text: 'ab', tags: ['x'] },
    ]);
  });

  it('always join to the text again, whatever the ranges are', () => {
    const range = fc.record({
      start: fc.integer({ min: -5, max: 40 }),
      end: fc.integer({ min: -5, max: 40 }),
      tag: fc.constant('x'),
    });
    fc.assert(
      fc.property(
        fc.string({ maxLength: 30 }),
        fc.array(range, { maxLength: 6 }),
        (text, ranges) => {
          const joined = segmentsOf(text, ranges).map((segment) => segment.text);
          expect(joined.join('')).toBe(text);
          expect(joined).not.toContain('');
        },
      ),
    );
  });
});
