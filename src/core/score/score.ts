/**
 * The score: a fold over the turns of a session, every merit and harm with the words that show
 * it. It judges nothing anew: it reads the same rulings that moved the customer.
 */
import { ceilingReason } from '../dialogue/customer.ts';
import { moodOf } from '../dialogue/mood.ts';
import { RULES, RULES_VERSION, type Ruling } from '../dialogue/rules.ts';
import { holds } from '../dialogue/when.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { CRITERIA, type Criterion, type Outcome, type Step } from '../scenario/vocabulary.ts';
import type { Session, Turn } from '../session/session.ts';
import { scoreOf } from './criteria.ts';
import type { CriterionResult, Evidence, MoodPoint, Result } from './result.ts';

/** What a session has come to so far; final once it has ended. */
export function resultOf(session: Session): Result {
  const { scenario, turns } = session;
  const ledger = session.ledger;
  const evidence = turns.flatMap(evidenceOf);
  const curve = curveOf(session);
  const turningPoint = turningPointOf(curve, scenario.endings[ledger.place]?.outcome);
  const ceiling = ceilingReason(ledger);
  return {
    rules: RULES_VERSION,
    criteria: criteriaOf(scenario, evidence),
    steps: stepsOf(turns),
    ending: ledger.ended ? ledger.place : '',
    outcome: scenario.endings[ledger.place]?.outcome ?? 'lost',
    tonight: tonightOf(session),
    curve,
    ...(turningPoint && { turningPoint }),
    hidden: { found: ledger.found, all: Object.keys(scenario.hidden) },
    cost: { amount: ledger.spent, currency: scenario.you.budget.currency },
    worth: ledger.variant.customer.worth,
    ...(ceiling && { ceiling }),
    turns: ledger.turn,
  };
}

function criteriaOf(
  scenario: Scenario,
  evidence: readonly Evidence[],
): Readonly<Record<Criterion, CriterionResult>> {
  const entry = (criterion: Criterion): CriterionResult => {
    const mine = evidence.filter((item) => item.criterion === criterion);
    const merits = mine.filter(({ effect }) => effect === 'merit').length;
    const harms = mine.length - merits;
    const most = scenario.most[criterion];
    return { score: scoreOf(merits, harms, most), merits, harms, most, evidence: mine };
  };
  const [noExcuses, calm, iLanguage, extraMile] = CRITERIA;
  return {
    [noExcuses]: entry(noExcuses),
    [calm]: entry(calm),
    [iLanguage]: entry(iLanguage),
    [extraMile]: entry(extraMile),
  };
}

function evidenceOf({ number, reply, rulings }: Turn): readonly Evidence[] {
  if (!reply) return [];
  return rulings.flatMap((ruling): readonly Evidence[] => {
    const { criterion, effect } = RULES[ruling.rule];
    if (!criterion || !effect) return [];
    const words = ruling.move && reply.moves[ruling.move];
    return [
      {
        criterion,
        effect,
        rule: ruling.rule,
        turn: number,
        reply: reply.id,
        text: reply.say,
        ...named(ruling),
        ...(words && { words }),
        ...(reply.why !== undefined && { why: reply.why }),
        ...(effect === 'harm' && reply.better !== undefined && { better: reply.better }),
      },
    ];
  });
}

const named = ({ move, about }: Ruling) => ({ ...(move && { move }), ...(about && { about }) });

function curveOf({ opening, turns }: Session): readonly MoodPoint[] {
  const point = (turn: number, feeling: number, rulings: readonly Ruling[]): MoodPoint => ({
    turn,
    mood: moodOf(feeling),
    feeling: Math.max(0, feeling),
    rules: rulings.map(({ rule }) => rule),
  });
  return [
    point(0, opening.feeling, []),
    ...turns.map(({ number, after }) => point(number, after.feeling, after.rulings)),
  ];
}

/**
 * The turn that moved the customer most. In a talk that went wrong it is a fall, so that "say it
 * differently" leads to where it can be mended.
 */
function turningPointOf(
  curve: readonly MoodPoint[],
  outcome: Outcome | undefined,
): Result['turningPoint'] {
  const changes = curve.slice(1).map(({ turn, feeling }, place) => ({
    turn,
    change: feeling - (curve[place]?.feeling ?? feeling),
  }));
  const wrong = outcome === 'lost' || outcome === 'grudging';
  const falls = changes.filter(({ change }) => change < 0);
  const telling = (wrong && falls.length > 0 ? falls : changes).filter(
    ({ change }) => change !== 0,
  );
  return telling.reduce<Result['turningPoint']>(
    (most, each) => (most && Math.abs(most.change) >= Math.abs(each.change) ? most : each),
    undefined,
  );
}

function stepsOf(turns: readonly Turn[]): Result['steps'] {
  const taken: Partial<Record<Step, number>> = {};
  for (const { number, after } of turns) {
    for (const step of after.steps) taken[step] ??= number;
  }
  return taken;
}

function tonightOf(session: Session): string {
  const { scenario } = session;
  const ledger = session.ledger;
  const said = scenario.endings[ledger.place]?.tonight.find(({ when }) =>
    holds(when, ledger, scenario.you.budget.amount),
  );
  return said?.says ?? '';
}
