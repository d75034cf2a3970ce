/** Ways through a scenario file, each with the path of what is met on it. */
import type { Complaint } from '../problem.ts';
import type { FileWhen } from '../schema/condition.ts';
import type { FileBeat, FileLine, FileReply } from '../schema/talk.ts';
import type { ScenarioFile } from '../schema.ts';
import type { Path } from '../source.ts';

/** What a check is given: a file in the right shape, and where to say what is wrong with it. */
export interface Checking {
  readonly file: ScenarioFile;
  complain(complaint: Complaint, path: Path, part?: 'key' | 'value'): void;
  /** The candidate that was most likely meant. */
  suggest(word: string, candidates: Iterable<string>): string | undefined;
}

export interface BeatThere {
  readonly id: string;
  readonly beat: FileBeat;
  readonly path: Path;
}

export interface ReplyThere {
  readonly beat: BeatThere;
  readonly id: string;
  readonly reply: FileReply;
  readonly path: Path;
}

export interface LineThere {
  readonly line: FileLine;
  readonly path: Path;
  /** The beat it belongs to; none in an ending. */
  readonly beat?: BeatThere;
}

export interface WhenThere {
  readonly when: FileWhen;
  readonly path: Path;
  readonly beat?: BeatThere;
}

/** The value under an id, and nothing that every object has. */
export function under<Value>(
  map: Readonly<Record<string, Value>> | undefined,
  id: string,
): Value | undefined {
  return map !== undefined && Object.hasOwn(map, id) ? map[id] : undefined;
}

export function* beatsOf(file: ScenarioFile): Generator<BeatThere> {
  for (const [id, beat] of Object.entries(file.beats)) yield { id, beat, path: ['beats', id] };
}

export function* repliesOf(file: ScenarioFile): Generator<ReplyThere> {
  for (const beat of beatsOf(file)) {
    for (const [id, reply] of Object.entries(beat.beat.replies)) {
      yield { beat, id, reply, path: [...beat.path, 'replies', id] };
    }
  }
}

/** Everything the customer or another person says or does. */
export function* linesOf(file: ScenarioFile): Generator<LineThere> {
  for (const beat of beatsOf(file)) {
    for (const [place, line] of (beat.beat.lines ?? []).entries()) {
      yield { line, path: [...beat.path, 'lines', place], beat };
    }
  }
  for (const { beat, reply, path } of repliesOf(file)) {
    for (const [place, line] of (reply.hears ?? []).entries()) {
      yield { line, path: [...path, 'hears', place], beat };
    }
  }
  for (const [id, ending] of Object.entries(file.endings)) {
    for (const [place, line] of (ending.lines ?? []).entries()) {
      yield { line, path: ['endings', id, 'lines', place] };
    }
  }
}

/** Every condition of the file. */
export function* whensOf(file: ScenarioFile): Generator<WhenThere> {
  for (const { line, path, beat } of linesOf(file)) {
    if (line.when) yield { when: line.when, path: [...path, 'when'], ...(beat && { beat }) };
  }
  for (const { beat, reply, path } of repliesOf(file)) {
    if (reply.when) yield { when: reply.when, path: [...path, 'when'], beat };
    for (const [place, way] of reply.then.entries()) {
      if (way.when) yield { when: way.when, path: [...path, 'then', place, 'when'], beat };
    }
  }
  for (const [id, ending] of Object.entries(file.endings)) {
    for (const [place, { when }] of ending.tonight.entries()) {
      if (when) yield { when, path: ['endings', id, 'tonight', place, 'when'] };
    }
  }
}
