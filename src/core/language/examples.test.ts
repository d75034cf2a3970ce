import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Language } from './language.ts';
import { readRules } from './notation/rules.ts';
import { openReader } from './reader.ts';
import { fold } from './text/fold.ts';

const languages = import.meta.glob<{ language: Language }>('./*/language.ts', { eager: true });

describe.each(Object.values(languages).map(({ language }) => [language.tag, language] as const))(
  'the rules of %s',
  (tag, language) => {
    const folder = join(import.meta.dirname, tag);
    const files = readdirSync(folder).filter((file) => file.endsWith('.rules'));
    const { rules, examples } = readRules(
      files.map((file) => readFileSync(join(folder, file), 'utf8')),
      fold,
      language.forms,
    );
    const reader = openReader(language);

    test('are all read: no file is left out', () => {
      expect(language.rules).toHaveLength(files.length);
    });

    test('have names of their own', () => {
      const names = rules.map(({ name }) => name);
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    });

    test('each stand beside an example', () => {
      const shown = new Set(examples.filter(({ seen }) => seen).map(({ rule }) => rule));
      expect(rules.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
    });

    test('see what their examples say they see', () => {
      const wrong = examples.filter(({ rule, text, seen }) => {
        const move = rules.find(({ name }) => name === rule)?.move;
        return reader.read(text).findings.some((finding) => finding.move === move) !== seen;
      });
      expect(wrong).toEqual([]);
    });
  },
);
