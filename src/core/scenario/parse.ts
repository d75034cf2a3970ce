/**
 * Text → a checked scenario, or everything that is wrong with the text. Nothing is ever half
 * valid: a scenario that comes out has every id resolved and can be played to an end.
 *
 *     const read = parseFile(text, { file: 'scenarios/wrong-sandwich/scenario.yaml', slug: 'wrong-sandwich' });
 *     if (read.ok) play(read.scenario); else show(read.problems);
 */
import { assemble, type Unreacted } from './assemble.ts';
import { checkScenario } from './check.ts';
import type { Problem } from './problem.ts';
import { badSlug } from './problems/references.ts';
import { createReport } from './report.ts';
import { isId } from './schema/fields.ts';
import { scenarioFile } from './schema.ts';
import { readShape } from './shape.ts';
import { readSource } from './source.ts';

export interface Origin {
  /** As problems name it; nothing is read from it. */
  readonly file: string;
  /** The name of the scenario's folder; the id of the scenario. */
  readonly slug: string;
}

export type Read<Whole> =
  | ({ readonly ok: true; readonly warnings: readonly Problem[] } & Whole)
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function parseFile(
  text: string,
  { file, slug }: Origin,
): Read<{ readonly scenario: Unreacted }> {
  const report = createReport(file);
  if (!isId(slug)) report.add(badSlug(slug), { line: 1, column: 1 });
  const source = readSource(text, report);
  if (source) {
    report.closeStage();
    const written = readShape(scenarioFile, source, report);
    if (written) {
      checkScenario({
        file: written,
        complain: (complaint, path, part) => report.add(complaint, source.place(path, part)),
        suggest: report.suggest,
      });
      if (!report.failed) {
        return { ok: true, scenario: assemble(written, slug), warnings: report.list() };
      }
    }
  }
  return { ok: false, problems: report.list() };
}
