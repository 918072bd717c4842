import type { Definition, FieldTest } from '../definition/definition';
import { locator } from '../definition/field';
import type { Row } from '../values/cell';
import { normalize } from '../values/text';

/** One of two definitions that are compared, as it reads the leads. */
export class Side {
  private readonly keys = new Map<string, string>();
  private readonly blanks = new Map<string, ReadonlySet<string>>();
  private readonly locate: ((field: string) => number | undefined) | null;

  /** @param headers the lead table's headers; null when they aren't known: only fields of one name are then one column */
  constructor(
    readonly definition: Definition,
    headers: Row | null,
  ) {
    this.locate = headers && locator(definition, headers);
  }

  /** Two fields with the same key, on either side, read one column. */
  keyOf(field: string): string {
    const known = this.keys.get(field);
    if (known !== undefined) return known;
    const name = normalize(field);
    // No normalised name begins with a space.
    const key = this.locate === null ? name : String(this.locate(field) ?? ` ${name}`);
    this.keys.set(field, key);
    return key;
  }

  /** The texts that count as blank in a column. */
  blanksIn(key: string): ReadonlySet<string> {
    const known = this.blanks.get(key);
    if (known !== undefined) return known;
    const own = this.definition.blanks.filter(({ field }) => field === '' || this.keyOf(field) === key);
    const items = new Set(own.flatMap(({ items }) => items));
    this.blanks.set(key, items);
    return items;
  }

  /** The same for tests, on either side, that accept the same cells of one column, what counts as blank left aside. */
  claimOf({ field, condition, operand }: FieldTest): string {
    const day = condition.needs === 'date' ? this.definition.asOf : null;
    return JSON.stringify([this.keyOf(field), condition.keyword.en, operand, day]);
  }

  /** The test bound to this side's As of. */
  bound(test: FieldTest): FieldTest {
    const { condition } = test;
    const { asOf } = this.definition;
    return {
      ...test,
      condition: { ...condition, compile: (operand) => condition.compile(operand, asOf) },
    };
  }
}
