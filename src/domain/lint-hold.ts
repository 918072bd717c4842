import type { Clause, Criterion, Definition, FieldTest } from './definition';
import type { Finding } from './finding';
import type { Wording } from './language';
import { type FieldKey, LeadSpace } from './lead-space';
import { sayClauses, sayPoints, sayTest } from './lint-wording';

/** What a clause that never holds leads to. */
const CONSEQUENCES: Readonly<Record<'criteria' | 'required' | 'knockOuts', Wording>> = {
  criteria: { en: 'it never earns its points', ja: '点数が付くことはありません' },
  required: { en: 'no lead can be handed over', ja: 'どのリードも引き渡せません' },
  knockOuts: { en: 'it takes out no lead', ja: 'どのリードも除外されません' },
};

/** True when the clause can hold for some lead, as far as can be told. */
export function canHold(clause: Clause, keyOf: FieldKey, definition: Definition): boolean {
  return LeadSpace.of([clause], keyOf, definition.asOf).outcome(clause) !== 'fails';
}

/** Clauses whose own tests contradict each other. */
export function lintNeverHolds(definition: Definition, keyOf: FieldKey): Finding[] {
  return (['criteria', 'required', 'knockOuts'] as const).flatMap((part) =>
    definition[part]
      .filter((clause) => !canHold(clause, keyOf, definition))
      .map((clause) => neverHolds(clause, CONSEQUENCES[part], keyOf, definition)),
  );
}

function neverHolds(clause: Clause, so: Wording, keyOf: FieldKey, definition: Definition): Finding {
  const clashing = clashOf(clause, keyOf, definition);
  const last = clashing[clashing.length - 1];
  const said = clashing.map(sayTest);
  const en = said.map((one) => one.en).join(' and ');
  const ja = said.map((one) => one.ja).join('と');
  const alone = clashing.length === 1;
  return {
    row: last?.row ?? clause.row,
    column: alone ? 'value' : 'condition',
    kind: 'never holds',
    message: {
      en: `“${clause.name}” can never hold, so ${so.en}: ${en} ${alone ? 'holds for no cell' : 'exclude each other'}; correct ${alone ? 'it' : 'one of them'}`,
      ja: `「${clause.name}」は決して成り立たないため、${so.ja}。${ja}${alone ? 'に当てはまる値がありません。見直してください' : 'は両立しません。どれかを見直してください'}`,
    },
  };
}

/** The fewest tests that clash: one, else two of one field, else all. */
function clashOf(clause: Clause, keyOf: FieldKey, definition: Definition): readonly FieldTest[] {
  const { tests } = clause;
  const singles = tests.map((test) => [test]);
  const pairs = tests.flatMap((test, at) => tests.slice(0, at).map((earlier) => [earlier, test]));
  const clashes = (some: readonly FieldTest[]) => !canHold({ ...clause, tests: some }, keyOf, definition);
  return [...singles, ...pairs].find(clashes) ?? tests;
}

/** Criteria that hold only for leads that Knock-outs take out. */
export function lintNeverCounts(definition: Definition, keyOf: FieldKey): Finding[] {
  const { criteria, knockOuts, asOf } = definition;
  if (LeadSpace.of(knockOuts, keyOf, asOf).escaping(knockOuts).isEmpty) return [];
  return criteria.flatMap((criterion) => {
    const near = touching(criterion, knockOuts, keyOf);
    if (near.length === 0 || !canHold(criterion, keyOf, definition)) return [];
    const all = LeadSpace.of([criterion, ...near], keyOf, asOf);
    const takes = (some: readonly Clause[]) => {
      const left = all.meeting([criterion]).escaping(some);
      return left.isEmpty || left.outcome(criterion) === 'fails';
    };
    if (!takes(near)) return [];
    return [neverCounts(criterion, fewest(near, takes))];
  });
}

function neverCounts(criterion: Criterion, by: readonly Clause[]): Finding {
  const said = sayClauses(by);
  return {
    row: criterion.row,
    column: 'condition',
    kind: 'never counts',
    message: {
      en: `“${criterion.name}” never counts: every lead for which it holds is taken out by the Knock-out of ${said.en}; remove the criterion, or narrow the Knock-out`,
      ja: `「${criterion.name}」が点数になることはありません。当てはまるリードはすべて、${said.ja}の除外条件で対象外になります。この評価基準を削除するか、除外条件を狭めてください`,
    },
  };
}

/** Criteria that hold for every lead that can be handed over, since Required rows or Knock-outs see to it. */
export function lintNeverFails(definition: Definition, keyOf: FieldKey): Finding[] {
  const { criteria, required, knockOuts, asOf } = definition;
  const gates = [...required, ...knockOuts];
  if (passing(LeadSpace.of(gates, keyOf, asOf), definition, gates).isEmpty) return [];
  return criteria.flatMap((criterion) => {
    const near = touching(criterion, gates, keyOf);
    if (near.length === 0 || criterion.tests[0]?.condition.computes !== false) return [];
    const all = LeadSpace.of([criterion, ...near], keyOf, asOf);
    const sees = (some: readonly Clause[]) => passing(all, definition, some).outcome(criterion) === 'holds';
    return sees(near) ? [neverFails(criterion, fewest(near, sees))] : [];
  });
}

/** The leads that pass those of the definition's Required rows and Knock-outs that are among `some`. */
export function passing(space: LeadSpace, definition: Definition, some: readonly Clause[]): LeadSpace {
  const required = definition.required.filter((clause) => some.includes(clause));
  const knockOuts = definition.knockOuts.filter((clause) => some.includes(clause));
  return space.meeting(required).escaping(knockOuts);
}

function neverFails(criterion: Criterion, by: readonly Clause[]): Finding {
  const said = sayClauses(by);
  const points = sayPoints(criterion.points);
  return {
    row: criterion.row,
    column: 'condition',
    kind: 'never fails',
    message: {
      en: `“${criterion.name}” never fails beside ${said.en}: every lead that can be handed over has its ${points} points, so they don't tell such leads apart; remove it, or ask for more than that row does`,
      ja: `「${criterion.name}」は、${said.ja}があるため、引き渡せるリードなら必ず成り立ちます。どのリードにも同じ${points}点が付き、差が出ません。削除するか、その行より厳しい条件にしてください`,
    },
  };
}

/** The clauses that read a field of the clause. */
function touching(clause: Clause, others: readonly Clause[], keyOf: FieldKey): Clause[] {
  const keys = new Set(clause.tests.map(({ field }) => keyOf(field)));
  return others.filter(({ tests }) => tests.some(({ field }) => keys.has(keyOf(field))));
}

/** One clause that is enough, else all of them. */
function fewest(clauses: readonly Clause[], enough: (some: readonly Clause[]) => boolean): readonly Clause[] {
  const one = clauses.find((clause) => enough([clause]));
  return one === undefined ? clauses : [one];
}
