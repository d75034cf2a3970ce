/** A6xx: a translation does not fit its scenario, or is not finished. */
import { kind, short } from '../problem.ts';

export const otherSource = kind('A601', 'error', (named: string, slug: string) => [
  `This is a translation of \`${named}\`, but it lies beside the scenario \`${slug}\`.`,
  `write \`translates: ${slug}\`, or move the file`,
]);

export const otherLanguage = kind('A602', 'error', (written: string, name: string) => [
  `The file is named for “${short(name)}”, but says it is in “${written}”.`,
  'a translation is named after its language: `es.yaml` for `language: es`',
]);

export const sameLanguage = kind('A603', 'error', (language: string) => [
  `The scenario is written in “${language}” itself.`,
  'name the language it is translated into',
]);

export const notTranslated = kind('A604', 'warning', (from: string) => [
  `“${short(from)}” is not translated yet; it is shown as it is in the scenario.`,
  'write the translation after `to:`',
]);

export const passagesMissing = kind(
  'A605',
  'warning',
  (count: number, first: string, how: string) => [
    `${count === 1 ? '1 passage of the scenario is' : `${count} passages of the scenario are`} not in this file, the first of them \`${first}\`.`,
    `\`${how}\` adds what is missing`,
  ],
);

export const sourceChanged = kind('A606', 'warning', (now: string, how: string) => [
  `The scenario has changed since this was translated; it says “${short(now)}”.`,
  `mend \`to\`, then write that after \`from:\` and remove \`was\`; \`${how}\` shows both`,
]);

export const noSuchPassage = kind('A607', 'warning', (id: string, near?: string) => [
  `The scenario has no passage \`${short(id)}\`, so nobody will read this.`,
  near ? `did you mean \`${near}\`?` : 'remove it, or use its words where they belong',
]);

export const wordsNotTranslated = kind('A608', 'error', (words: string, move: string) => [
  `The words “${short(words)}” for \`${move}\` do not occur in \`to\`.`,
  'copy them from `to` exactly, capitals and punctuation too',
]);

export const nothingShown = kind('A609', 'warning', (move: string, words: string) => [
  `It is not said which words of \`to\` show \`${move}\`, so all of them are underlined.`,
  `add \`${move}:\` under \`shows\`, with the words for “${short(words)}”`,
]);

export const moveNotMade = kind('A610', 'error', (move: string) => [
  `\`${move}\` is no move of this passage in the scenario.`,
  'remove it here, or add it to the `moves` of the reply',
]);
