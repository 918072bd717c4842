import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDefinition } from '../../../src/domain/definition/parse';
import type { Finding } from '../../../src/domain/lint/finding';
import { lint } from '../../../src/domain/lint/lint';
import { holds, type PlannedAlternative, type PlannedClause } from '../../../src/domain/scoring/plan';
import { prepare, type Score, type Scorer } from '../../../src/domain/scoring/scorer';
import type { Row } from '../../../src/domain/values/cell';
import { normalize } from '../../../src/domain/values/text';
import { definitionCells, FIELDS, lead } from './lint-generator';

/** One scored lead: what of the definition's clauses, by the row of any of their tests, holds for it. */
interface Scored {
  readonly scorer: Scorer;
  readonly lead: Row;
  readonly score: Score;
  readonly holdsAt: (row: number) => boolean;
  /** The same of the alternative alone that the row belongs to. */
  readonly alternativeHoldsAt: (row: number) => boolean;
  readonly passes: boolean;
}

function scored(scorer: Scorer, row: Row): Scored {
  const { criteria, required, knockOuts } = scorer.plans;
  const all: readonly PlannedClause[] = [...criteria, ...required, ...knockOuts];
  const readingOf = (column: number) => scorer.reading(row, column);
  const holding = new Set(all.filter((planned) => holds(planned, readingOf)));
  const score = scorer.score(row);
  const reads = (tests: PlannedAlternative, at: number) => tests.some(({ source }) => source.row === at);
  const found = (at: number) =>
    all.find(({ alternatives }) => alternatives.some((tests) => reads(tests, at)));
  return {
    scorer,
    lead: row,
    score,
    holdsAt: (at) => [...holding].some((planned) => planned === found(at)),
    alternativeHoldsAt: (at) =>
      all.some(({ clause, alternatives }) =>
        alternatives
          .filter((tests) => reads(tests, at))
          .some((tests) => holds({ clause, alternatives: [tests] }, readingOf)),
      ),
    passes: !score.out && required.every((planned) => holding.has(planned)),
  };
}

/** True when the lead is what the finding says that no lead can be. */
function disproves({ kind, row, column, message }: Finding, it: Scored): boolean {
  const { definition } = it.scorer;
  switch (kind) {
    case 'never holds':
      return it.alternativeHoldsAt(row);
    case 'never counts':
      return !it.score.out && it.holdsAt(row);
    case 'never fails':
      return it.passes && !it.holdsAt(row);
    case 'grade out of reach': {
      const name = definition.scales.flatMap(({ grades }) => grades).find((grade) => grade.row === row)?.name;
      return !it.score.out && name !== undefined && it.score.grade.includes(name);
    }
    case 'hand-over impossible':
      if (column !== 'name') return it.score.ready;
      return it.score.ready && definition.handOver.some((one) => one.row === row);
    case 'points cancel out': {
      const other = Number(/row (\d+) “/.exec(message.en)?.[1]);
      return it.holdsAt(row) !== it.holdsAt(other);
    }
    case 'points without effect':
      return it.score.score !== worthWithout(row, it);
    default:
      return false;
  }
}

/** The lead's score where the criterion of that row gives nothing. Under Highest one that gives 0 would still count. */
function worthWithout(row: number, { scorer: { definition }, lead }: Scored): number {
  const group = normalize(definition.criteria.find((one) => one.row === row)?.group ?? '');
  const isAlone = definition.highest.some((one) => normalize(one.group) === group);
  const criteria = definition.criteria.flatMap((one) =>
    one.row !== row ? one : isAlone ? [] : { ...one, points: 0 },
  );
  return prepare({ ...definition, criteria }, FIELDS).score(lead).score;
}

test('nothing that lint calls impossible ever happens', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(definitionCells, fc.array(lead, { minLength: 20, maxLength: 60 }), (cells, leads) => {
      const parsed = parseDefinition(cells);
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
      const scorer = prepare(parsed.definition, FIELDS);
      const found = lint(parsed.definition, FIELDS);
      for (const { kind } of found) seen.add(kind);
      for (const row of leads) {
        const it = scored(scorer, row);
        expect(found.filter((finding) => disproves(finding, it))).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
  for (const kind of [
    'never holds',
    'never counts',
    'never fails',
    'grade out of reach',
    'hand-over impossible',
    'points without effect',
  ]) {
    expect([...seen]).toContain(kind);
  }
});
