/** A translation: the words of a scenario in another language, passage by passage. */
import type { Read } from './parse.ts';
import { createReport, type Report } from './report.ts';
import { type FilePassage, type TranslationFile, translationFile } from './schema/translation.ts';
import { readShape } from './shape.ts';
import { readSource, type Source } from './source.ts';

export type Translation = TranslationFile;
export type TranslatedPassage = FilePassage;

/** Reads a translation file. Whether it fits a scenario is for `translate.ts` to say. */
export function parseTranslation(
  text: string,
  { file }: { readonly file: string },
): Read<{ readonly translation: Translation }> {
  const report = createReport(file);
  const read = readTranslation(text, report);
  return read && !report.failed
    ? { ok: true, translation: read.translation, warnings: report.list() }
    : { ok: false, problems: report.list() };
}

/** Undefined, and problems in the report, where it cannot be read as a translation. */
export function readTranslation(
  text: string,
  report: Report,
): { readonly translation: Translation; readonly source: Source } | undefined {
  const source = readSource(text, report);
  if (!source) return undefined;
  report.closeStage();
  const translation = readShape(translationFile, source, report);
  return translation && { translation, source };
}
