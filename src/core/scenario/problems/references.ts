/** A3xx: something is named that is not there, or means two things. */
import { kind, short } from '../problem.ts';

export const nowhere = kind('A301', 'error', (id: string, near?: string) => [
  `There is no beat or ending \`${id}\`.`,
  near ? `did you mean \`${near}\`?` : 'add it under `beats` or `endings`',
]);

export const noSuchReply = kind('A302', 'error', (id: string, near?: string) => [
  `There is no reply or move \`${id}\`.`,
  near ? `did you mean \`${near}\`?` : 'write `beat/reply`, or the name of a move',
]);

/** What a scenario keeps under an id of its own, and the key it is kept under. */
export type Stock = 'offer' | 'promise' | 'hidden cost' | 'fact' | 'person' | 'variant';

const KEPT_UNDER: Record<Stock, string> = {
  offer: 'offers',
  promise: 'promises',
  'hidden cost': 'hidden',
  fact: 'facts',
  person: 'people',
  variant: 'variants',
};

export const noSuchThing = kind('A303', 'error', (what: Stock, id: string, near?: string) => [
  `There is no ${what} \`${id}\`.`,
  near ? `did you mean \`${near}\`?` : `add it under \`${KEPT_UNDER[what]}\``,
]);

export const beatAndEnding = kind('A304', 'error', (id: string) => [
  `\`${id}\` is both a beat and an ending.`,
  'give one of them another id',
]);

export const replyOrMove = kind('A305', 'error', (id: string, beat: string) => [
  `\`${id}\` is a reply of this beat and also the name of a move.`,
  `write \`${beat}/${id}\` for the reply; if the move is meant, give the reply another id`,
]);

export const wordsNotSaid = kind('A306', 'error', (words: string, move: string) => [
  `The words “${short(words)}” for \`${move}\` do not occur in \`say\`.`,
  'copy them from `say` exactly, capitals and punctuation too',
]);

export const otherCurrency = kind('A307', 'error', (found: string, wanted: string) => [
  `This amount is in ${found}, but \`may-spend\` is in ${wanted}.`,
  `write it in ${wanted}`,
]);

export const usualIsTaken = kind('A308', 'error', () => [
  '`usual` is the scenario as it is written; no variant can have that id.',
  'give this variant another id',
]);

export const notABeat = kind('A309', 'error', (id: string, near?: string) => [
  `There is no beat \`${id}\`.`,
  near ? `did you mean \`${near}\`?` : 'add it under `beats`',
]);

export const noSuchEnding = kind('A310', 'error', (id: string, near?: string) => [
  `There is no ending \`${id}\`.`,
  near ? `did you mean \`${near}\`?` : 'name one of the scenario’s endings',
]);

export const noSuchLine = kind('A311', 'error', (id: string, near?: string) => [
  `There is no line \`${short(id)}\`.`,
  near ? `did you mean \`${near}\`?` : 'a line is named by its path, like `at-the-counter/lines/1`',
]);

export const otherScenario = kind('A312', 'error', (named: string, slug: string) => [
  `This playthrough is for \`${named}\`, but it lies beside the scenario \`${slug}\`.`,
  `write \`scenario: ${slug}\`, or move the file`,
]);

export const badSlug = kind('A313', 'warning', (slug: string) => [
  `“${short(slug)}” will not do as the address of a scenario.`,
  'rename the folder: small letters, digits and hyphens, beginning with a letter',
]);
