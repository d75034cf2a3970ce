/**
 * Files of rules (`src/core/language/<lang>/*.rules`) as text. What is built carries neither the
 * comments nor the examples beside the rules, which are for those who write and review them.
 * In JavaScript, since commands are bundled with it before anything reads TypeScript.
 */
import { readFile } from 'node:fs/promises';

/** @returns {import('vite').Plugin} */
export function rules() {
  return {
    name: 'amends:rules',
    async load(id) {
      const [path = ''] = id.split('?');
      if (!path.endsWith('.rules')) return undefined;
      return `export default ${JSON.stringify(withoutNotes(await readFile(path, 'utf8')))};`;
    },
  };
}

/**
 * Line numbers stay, so that what is wrong can be named; a run of empty lines costs nothing.
 * @param {string} text
 */
export function withoutNotes(text) {
  return text
    .split('\n')
    .map((line) => (/^\s*(#|eg( not)?:)/.test(line) ? '' : line.replace(/^\s+/, ' ').trimEnd()))
    .join('\n');
}
