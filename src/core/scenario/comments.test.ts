import { expect, test } from 'vitest';
import { commentsOf } from './comments.ts';

const FILE = `# By Marta.
amends: 1
# Formal throughout.
language: es
lines:
  # Or: helado?
  title:
    from: The cold coffee
    # Asked her.
    to: "El café #1"  # better?
  a/b/say:
    from: >-
      Table # 12.
      # No comment.
    to:
    shows:
      excuse:  # all of it
      apology: Lo siento  # short
# The end.
`;

test('comments are found where they stand, and nothing else is taken for one', () => {
  expect(Object.fromEntries(commentsOf(FILE))).toEqual({
    '': ['# By Marta.', '# Formal throughout.'],
    title: ['# Or: helado?', '# Asked her.', '# better?'],
    'a/b/say': ['# short', '# The end.'],
  });
});

test('a file from another system has them too', () => {
  expect(commentsOf(FILE.replaceAll('\n', '\r\n'))).toEqual(commentsOf(FILE));
});
