/** The best and the worst that a criterion can score, and that an excuse never passes. */
import { CRITERIA, type Criterion } from '../../scenario/vocabulary.ts';
import { scoreOf } from '../../score/criteria.ts';
import { PASS } from '../../score/result.ts';
import { deedsOf, type Failure } from '../claim.ts';
import type { Graph } from '../graph.ts';
import { EXCUSE, harmsIn, meritsIn } from '../marks.ts';
import { search } from '../search.ts';

/** Of the talks that end. */
export interface Range {
  readonly best: number;
  readonly worst: number;
}

export interface Scored {
  readonly ranges: Readonly<Record<Criterion, Range>>;
  readonly failures: readonly Failure[];
}

/** A label: merits, harms and whether there was an excuse, of one criterion at a time. */
const EXCUSED = 16;
const LABELS = 32;

export function checkScores(graph: Graph): Scored {
  const failures: Failure[] = [];
  const range = (criterion: Criterion): Range => rangeOf(graph, criterion, failures);
  const [noExcuses, calm, iLanguage, extraMile] = CRITERIA;
  const ranges = {
    [noExcuses]: range(noExcuses),
    [calm]: range(calm),
    [iLanguage]: range(iLanguage),
    [extraMile]: range(extraMile),
  };
  return { ranges, failures };
}

function rangeOf(graph: Graph, criterion: Criterion, failures: Failure[]): Range {
  const { scenario, variant, states } = graph;
  const most = scenario.most[criterion];
  const place = CRITERIA.indexOf(criterion);
  const forExcuses = criterion === 'no-excuses';
  const talks = search(graph, LABELS, (label, marks) => {
    const merits = Math.min(most, (label & 3) + meritsIn(marks, place));
    const harms = Math.min(3, ((label >> 2) & 3) + harmsIn(marks, place));
    const excused = forExcuses && marks & EXCUSE ? EXCUSED : label & EXCUSED;
    return merits | (harms << 2) | excused;
  });
  let best = -1;
  let worst = 101;
  let bestNode = 0;
  let worstNode = 0;
  for (const [node, state] of talks.states.entries()) {
    if (!states[state]?.ended) continue;
    const label = talks.labels[node] as number;
    const score = scoreOf(label & 3, (label >> 2) & 3, most);
    if (score > best) [best, bestNode] = [score, node];
    if (score < worst) [worst, worstNode] = [score, node];
    if (label & EXCUSED && score >= PASS && !failures.some(({ claim }) => claim === 'no-excuses')) {
      failures.push({
        claim: 'no-excuses',
        variant,
        what: `A talk with an excuse in it scores ${score} on "no-excuses".`,
        mend: 'Mark the excuse as the move `excuse` or `blame_customer`, and nothing that cancels it.',
        talk: deedsOf(graph, talks.wayTo(node)),
      });
    }
  }
  const fail = (what: string, mend: string, node: number): void => {
    failures.push({
      claim: 'won-and-lost',
      variant,
      what,
      mend,
      talk: deedsOf(graph, talks.wayTo(node)),
    });
  };
  if (best < WON) {
    fail(
      `The best that "${criterion}" can score is ${Math.max(0, best)}.`,
      'Write replies that earn it on one and the same route.',
      bestNode,
    );
  }
  if (worst >= PASS) {
    fail(
      `The worst that "${criterion}" can score is ${worst}.`,
      'Write a reply that people really give and that fails here.',
      worstNode,
    );
  }
  return { best, worst };
}

/** A criterion is won from here on. */
export const WON = 90;
