import type { Row } from './cell';
import type { Clause, Definition } from './definition';
import { locator } from './field';
import { writtenText } from './reading';

/**
 * The definition with its clauses tied to these headers and to its own As of, so that they mean the same in another one. Rows
 * are left out, and of Values what the operand says already: clauses that ask the same are the same as JSON.
 */
export function bindDefinition(definition: Definition, headers: Row): Definition {
  const { asOf, criteria, required, knockOuts, handOver } = definition;
  const locate = locator(definition, headers);
  const bind = <C extends Clause>(clause: C): C => ({
    ...clause,
    row: 0,
    tests: clause.tests.map((test) => ({
      ...test,
      row: 0,
      field: writtenText(headers[locate(test.field) ?? -1], null),
      value: test.condition.needs === 'date' ? `${asOf}` : '',
      condition: { ...test.condition, compile: (operand) => test.condition.compile(operand, asOf) },
    })),
  });
  return {
    ...definition,
    criteria: criteria.map(bind),
    required: required.map(bind),
    knockOuts: knockOuts.map(bind),
    handOver: handOver.map(({ name }) => ({ row: 0, name })),
  };
}
