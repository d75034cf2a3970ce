/** A translation: the words of a scenario in another language, passage by passage. */
import type { Read } from './parse.ts';
import { createReport } from './report.ts';
import { type FilePassage, type TranslationFile, translationFile } from './schema/translation.ts';
import { readShape } from './shape.ts';
import { readSource, type Source } from './source.ts';

export type Translation = TranslationFile;
export type TranslatedPassage = FilePassage;

/** Reads a translation file. Whether it fits a scenario is for `translate.ts` to say. */
export function parseTranslation(
  text: string,
  { file }: { readonly file: string },
): Read<{ readonly translation: Translation; readonly source: Source }> {
  const report = createReport(file);
  const source = readSource(text, report);
  if (source) {
    report.closeStage();
    const translation = readShape(translationFile, source, report);
    if (translation && !report.failed) {
      return { ok: true, translation, source, warnings: report.list() };
    }
  }
  return { ok: false, problems: report.list() };
}
