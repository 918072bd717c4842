import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Cell } from '../../src/domain/cell';
import type { Definition } from '../../src/domain/definition';
import { LeadSpace } from '../../src/domain/lead-space';
import { parseDefinition } from '../../src/domain/parse';
import { type PossibleState, possibleStates } from '../../src/domain/possible-state';
import { Reading } from '../../src/domain/reading';
import { scoreRanges } from '../../src/domain/score-range';
import { prepare } from '../../src/domain/scorer';
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
        const { criteria, asOf, calendar } = parsed(cells);
        const tests = criteria.flatMap((criterion) => criterion.tests);
        const compiled = tests.map(({ condition, operand }) => condition.compile(operand, asOf));
        const states = possibleStates(tests, asOf);
        const covers = ({ outcomes, low, high }: PossibleState, reading: Reading) =>
          compiled.every((one, at) => {
            const holds = one.holds(reading);
            if (outcomes[at] !== 'open' && (outcomes[at] === 'holds') !== holds) return false;
            if (!holds || one.earns === undefined) return true;
            const [from, to, paid] = [one.earns(low, 700), one.earns(high, 700), one.earns(reading, 700)];
            return Math.min(from, to) <= paid && paid <= Math.max(from, to);
          });
        for (const cell of leads) {
          const reading = new Reading(cell, calendar);
          if (!states.some((state) => covers(state, reading))) expect({ cell, cells }).toBe('covered');
        }
      }),
      { numRuns: 1000, seed: 20261123 },
    );
  });

  test('keep few where texts exclude each other, and leave open what is too many', () => {
    const of = (condition: string) =>
      parsed(
        Array.from({ length: 20 }, (_, at) => ['Criterion', `c${at}`, 'Field', condition, `part ${at} `, 1]),
      ).criteria.flatMap(({ tests }) => tests);
    expect(possibleStates(of('is'), null)).toHaveLength(21);
    expect(possibleStates(of('contains'), null).flatMap(({ outcomes }) => outcomes)).toContain('open');
  });
});

test('every lead scores within the ranges of its definition', () => {
  fc.assert(
    fc.property(definitionCells, fc.array(lead, { minLength: 20, maxLength: 20 }), (cells, leads) => {
      const definition = parsed(cells);
      const { criteria, asOf } = definition;
      const scorer = prepare({ ...definition, knockOuts: [] }, FIELDS);
      const { score } = scoreRanges(
        LeadSpace.of(criteria, (field) => field, asOf),
        definition,
      );
      for (const row of leads) {
        const { score: scored } = scorer.score(row);
        expect(scored).toBeGreaterThanOrEqual(score.lowest);
        expect(scored).toBeLessThanOrEqual(score.highest);
      }
    }),
    { numRuns: 500, seed: 20261123 },
  );
});
