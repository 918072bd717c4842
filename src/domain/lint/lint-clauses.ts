import {
  type Alternative,
  type Clause,
  type Criterion,
  type Definition,
  testsOf,
} from '../definition/definition';
import { sayClause, sayTest } from '../definition/plain-words';
import { toPoints } from '../values/hundredths';
import type { Language, Wording } from '../values/language';
import { normalize } from '../values/text';
import { conflict, type Finding } from './finding';
import type { LeadSpace } from './lead-space';
import type { Outcome } from './possible-state';

/** Clauses that give every lead the same, by themselves or beside others. */
export function lintClauses(definition: Definition, everyLead: LeadSpace): Finding[] {
  const { criteria, required, knockOuts, highest } = definition;
  const gates = [...required, ...knockOuts];
  const sound = criteria.filter((criterion) => everyLead.outcome(criterion) !== 'fails');
  const alone = new Set(highest.map(({ group }) => normalize(group)));
  // Where the largest contribution alone counts, nothing is added up.
  const summed = sound.filter(({ group }) => !alone.has(normalize(group)));
  const isBlocked = passing(everyLead, definition, gates).isEmpty;
  return [
    ...[...criteria, ...gates].flatMap((clause) => neverHolds(clause, everyLead)),
    ...(isBlocked ? [] : sound.flatMap((criterion) => besideGates(criterion, gates, definition, everyLead))),
    ...summed.flatMap((criterion, at) => cancels(criterion, summed.slice(0, at), everyLead)),
  ];
}

/** The leads that pass those of the definition's Required rows and Knock-outs that are among `some`. */
export function passing(space: LeadSpace, definition: Definition, some: readonly Clause[]): LeadSpace {
  const among = (clauses: readonly Clause[]) => clauses.filter((clause) => some.includes(clause));
  return space.meeting(among(definition.required)).escaping(among(definition.knockOuts));
}

/** As few of the things as suffice; [] where not even all do, or where nothing of them is needed. */
export function fewest<T>(things: readonly T[], suffice: (some: readonly T[]) => boolean): readonly T[] {
  if (!suffice(things)) return [];
  return things.reduce((left, thing) => {
    const others = left.filter((one) => one !== thing);
    return suffice(others) ? others : left;
  }, things);
}

/** `row 5 “Manager or above” (Title is Director), row 6 “Has a phone” (Phone is not empty)`. */
export function sayClauses(clauses: readonly Clause[]): Wording {
  const say = (language: Language, named: (clause: Clause, said: string) => string, joint: string) =>
    clauses.map((clause) => named(clause, sayClause(clause, language))).join(joint);
  return {
    en: say('en', ({ row, name }, said) => `row ${row} “${name}” (${said})`, ', '),
    ja: say('ja', ({ row, name }, said) => `${row}行目「${name}」（${said}）`, '、'),
  };
}

/** A clause of which an alternative's own tests contradict each other: each such alternative by itself. */
function neverHolds(clause: Clause, everyLead: LeadSpace): Finding[] {
  const { name, alternatives } = clause;
  return alternatives.flatMap((own) => {
    const holdsNever = (tests: Alternative) =>
      everyLead.outcome({ ...clause, alternatives: [tests] }) === 'fails';
    const clash = fewest(own, holdsNever);
    const say = (language: Language) => clash.map((test) => sayTest(test, language)).join(' / ');
    const what = alternatives.length === 1 ? NEVER : NEVER_THIS_WAY;
    return clash
      .slice(-1)
      .map(({ row }) =>
        conflict(
          'never holds',
          row,
          'condition',
          `${what.en(name)}: no lead meets all of: ${say('en')}`,
          `${what.ja(name)}。両立しない条件：${say('ja')}`,
        ),
      );
  });
}

const NEVER = {
  en: (name: string) => `“${name}” can never hold`,
  ja: (name: string) => `「${name}」は決して成り立ちません`,
};
const NEVER_THIS_WAY = {
  en: (name: string) => `this alternative of “${name}” can never hold`,
  ja: (name: string) => `「${name}」のこの条件では決して成り立ちません`,
};

/** A criterion that Knock-outs leave no lead for, or that all leads meet that Knock-outs and Required rows let through. */
function besideGates(
  criterion: Criterion,
  gates: readonly Clause[],
  definition: Definition,
  everyLead: LeadSpace,
): Finding[] {
  const { row, name } = criterion;
  const met = everyLead.meeting([criterion]);
  const takers = fewest(definition.knockOuts, (some) => met.escaping(some).outcome(criterion) === 'fails');
  const makers = fewest(gates, (some) => passing(everyLead, definition, some).outcome(criterion) === 'holds');
  if (takers.length > 0) {
    const { en, ja } = sayClauses(takers);
    return [
      conflict(
        'never counts',
        row,
        'condition',
        `“${name}” never counts: all leads for which it holds are taken out by ${en}`,
        `「${name}」が成り立つリードは、すべて${ja}で対象外になります`,
      ),
    ];
  }
  const isAlone = definition.highest.some(({ group }) => normalize(group) === normalize(criterion.group));
  if (makers.length === 0 || computes(criterion) || isAlone) return [];
  const { en, ja } = sayClauses(makers);
  const points = toPoints(criterion.points);
  return [
    conflict(
      'never fails',
      row,
      'condition',
      `“${name}” never fails beside ${en}: every lead that can be handed over has its ${points} points`,
      `${ja}を通るリードでは「${name}」が必ず成り立ち、どれにも同じ${points}点が付きます`,
    ),
  ];
}

function computes(criterion: Criterion): boolean {
  return testsOf(criterion).some(({ condition }) => condition.computes);
}

/** A criterion that takes what an earlier one of its Group gives, from the same leads. */
function cancels(criterion: Criterion, earlier: readonly Criterion[], everyLead: LeadSpace): Finding[] {
  const { row, name, points, group } = criterion;
  const others = earlier.filter(
    (one) =>
      points !== 0 &&
      one.points === -points &&
      normalize(one.group) === normalize(group) &&
      holdAlike(one, criterion, everyLead),
  );
  return others.slice(0, 1).map((other) => {
    const { en, ja } = sayClauses([other]);
    const [give, take] = [toPoints(other.points), toPoints(points)];
    return conflict(
      'points cancel out',
      row,
      'points',
      `“${name}” and ${en} hold for the same leads, and ${give} and ${take} make 0`,
      `「${name}」と${ja}は同じリードで成り立ち、${give}点と${take}点で0点になります`,
    );
  });
}

/** True where both are certain to hold for the same leads; of several alternatives only where they read one field. */
function holdAlike(one: Criterion, other: Criterion, everyLead: LeadSpace): boolean {
  if (computes(one) || computes(other)) return false;
  const [mine = [], another] = one.alternatives;
  const [theirs = [], further] = other.alternatives;
  const isSame = (outcome: Outcome, its: Outcome) => outcome !== 'open' && outcome === its;
  if (another === undefined && further === undefined)
    return [...everyLead.fields].every(([key, states]) =>
      states.every((state) =>
        isSame(everyLead.outcomeIn(mine, key, state), everyLead.outcomeIn(theirs, key, state)),
      ),
    );
  const [key = '', ...others] = new Set([...everyLead.keysOf(one), ...everyLead.keysOf(other)]);
  if (others.length > 0) return false;
  return (everyLead.fields.get(key) ?? []).every((state) =>
    isSame(everyLead.given(one, key, state), everyLead.given(other, key, state)),
  );
}
