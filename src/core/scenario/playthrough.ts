/** A playthrough: one way through a scenario and what is expected of it. */
import { checkPlaythrough } from './checks/playthrough.ts';
import type { Read } from './parse.ts';
import { createReport } from './report.ts';
import type { Scenario } from './scenario.ts';
import { type PlaythroughFile, playthroughFile } from './schema/playthrough.ts';
import { readShape } from './shape.ts';
import { readSource } from './source.ts';
import type { Criterion, Mood } from './vocabulary.ts';

export interface Playthrough {
  /** The scenario's slug. */
  readonly scenario: string;
  readonly name: string;
  readonly variant?: string;
  readonly turns: readonly PlaythroughTurn[];
  /** Id of the expected ending. */
  readonly ends: string;
  readonly scores: Readonly<Partial<Record<Criterion, number>>>;
}

export type PlaythroughTurn =
  | { readonly type: 'go-on' }
  | { readonly type: 'silence' }
  | {
      readonly type: 'reply';
      /** `beat/reply`. */
      readonly reply: string;
      /** The mood expected after the turn. */
      readonly mood?: Mood;
      /** Ids of all lines expected in the turn, in order. */
      readonly hears?: readonly string[];
    };

/**
 * Reads a playthrough file. With the scenario at hand it also checks that everything named is
 * there; whether the talk really runs like that is for a rehearsal to say.
 */
export function parsePlaythrough(
  text: string,
  { file, scenario }: { readonly file: string; readonly scenario?: Omit<Scenario, 'most'> },
): Read<{ readonly playthrough: Playthrough }> {
  const report = createReport(file);
  const source = readSource(text, report);
  if (source) {
    report.closeStage();
    const written = readShape(playthroughFile, source, report);
    if (written && scenario) {
      checkPlaythrough(written, scenario, {
        complain: (complaint, path) => report.add(complaint, source.place(path)),
        suggest: report.suggest,
      });
    }
    if (written && !report.failed) {
      return { ok: true, playthrough: playthroughOf(written), warnings: report.list() };
    }
  }
  return { ok: false, problems: report.list() };
}

function playthroughOf({ turns, scores, ...written }: PlaythroughFile): Playthrough {
  return {
    ...written,
    turns: turns.map((turn) =>
      typeof turn === 'string' ? { type: turn } : { type: 'reply', ...turn },
    ),
    scores: scores ?? {},
  };
}
