import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Definition, type FieldTest, testsOf } from '../../../src/domain/definition/definition';
import { parseDefinition } from '../../../src/domain/definition/parse';
import { LeadSpace } from '../../../src/domain/lint/lead-space';
import {
  both,
  either,
  type Outcome,
  type PossibleState,
  possibleStates,
} from '../../../src/domain/lint/possible-state';
import { scoreRange } from '../../../src/domain/lint/score-range';
import { prepare } from '../../../src/domain/scoring/scorer';
import type { Cell } from '../../../src/domain/values/cell';
import { Reading } from '../../../src/domain/values/reading';
import { definitionCells, FIELDS, lead, oneField } from './lint-generator';

function parsed(cells: Cell[][]): Definition {
  const result = parseDefinition(cells);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.definition;
}

describe('the possible states of a field', () => {
  test('cover every cell, and what it earns', () => {
    fc.assert(
      fc.property(oneField, ({ cells, leads }) => {
        const { criteria, asOf, calendar, blanks } = parsed(cells);
        const placeholders = new Set(blanks.flatMap(({ items }) => items));
        const tests = criteria.flatMap(testsOf);
        const compiled = tests.map(({ condition, operand }) => condition.compile(operand, asOf));
        const states = possibleStates(tests, asOf, placeholders);
        const covers = ({ outcomes, low, high }: PossibleState, reading: Reading) =>
          tests.every((test, at) => {
            const [one, outcome] = [compiled[at], outcomes.get(test)];
            const holds = one?.holds(reading) ?? false;
            if (outcome !== 'open' && (outcome === 'holds') !== holds) return false;
            const paid = holds ? one?.earns?.(reading, 700) : undefined;
            if (paid === undefined) return true;
            const [from = 0, to = 0] = [one?.amount?.(low, 700), one?.amount?.(high, 700)];
            return Math.min(from, to) <= paid && paid <= Math.max(from, to);
          });
        for (const cell of leads) {
          const reading = new Reading(cell, calendar, placeholders);
          if (!states.some((state) => covers(state, reading))) expect({ cell, cells }).toBe('covered');
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('tell exact texts apart, and leave parts of texts open', () => {
    const of = (condition: string, count = 20) =>
      parsed(
        Array.from({ length: count }, (_, at) => [
          'Criterion',
          `c${at}`,
          'Field',
          condition,
          `part ${at} `,
          1,
        ]),
      ).criteria.flatMap(testsOf);
    const outcomesOf = (tests: readonly FieldTest[]) =>
      possibleStates(tests, null).flatMap(({ outcomes }) => [...outcomes.values()]);
    expect(outcomesOf(of('is'))).not.toContain('open');
    expect(outcomesOf(of('is')).filter((outcome) => outcome === 'holds')).toHaveLength(20);
    expect(outcomesOf(of('is', 400))).toContain('open');
    expect(outcomesOf(of('contains'))).toContain('open');
  });
});

test('every lead scores within the ranges of its definition', () => {
  fc.assert(
    fc.property(definitionCells, fc.array(lead, { minLength: 20, maxLength: 20 }), (cells, leads) => {
      const definition = parsed(cells);
      const scorer = prepare({ ...definition, knockOuts: [] }, FIELDS);
      const space = LeadSpace.of(definition.criteria, (field) => field, definition);
      const { low, high } = scoreRange(space, definition, '');
      for (const row of leads) {
        const { score: scored } = scorer.score(row);
        expect(scored).toBeGreaterThanOrEqual(low);
        expect(scored).toBeLessThanOrEqual(high);
      }
    }),
    { numRuns: 500 },
  );
});

test.each<[Outcome, Outcome, Outcome, Outcome]>([
  ['holds', 'holds', 'holds', 'holds'],
  ['holds', 'fails', 'fails', 'holds'],
  ['holds', 'open', 'open', 'holds'],
  ['fails', 'fails', 'fails', 'fails'],
  ['fails', 'open', 'fails', 'open'],
  ['open', 'open', 'open', 'open'],
])('of what %s and what %s all %s and one of them %s', (one, other, all, any) => {
  expect([both(one, other), both(other, one)]).toEqual([all, all]);
  expect([either(one, other), either(other, one)]).toEqual([any, any]);
});
