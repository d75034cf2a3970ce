/** A5xx: the words themselves could be better. */
import { kind } from '../problem.ts';

export const longReply = kind('A501', 'warning', (length: number, most: number) => [
  `This reply has ${length} characters; beyond ${most} it is hard to read on a phone.`,
  'say it in fewer words; read it aloud',
]);

export const longLine = kind('A502', 'warning', (length: number, most: number) => [
  `This line has ${length} characters; beyond ${most} nobody would say it in one breath.`,
  'split it into two lines, or cut it',
]);

export const shouting = kind('A503', 'warning', (words: string) => [
  `“${words}” is shouted in capitals.`,
  'let anger show by fewer and quieter words',
]);
