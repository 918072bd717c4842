import type { Sql } from '../notation/sql-dialect';

/** The names of columns within an expression; a word of a literal may be among them, which does no harm. */
const NAMES = /\b[a-z]+\d*\b/g;

/**
 * One step of the query: columns that are added to what the step before has. An expression is computed once, under one name. An expression
 * that names a column of the same step is computed in a layer above it.
 */
export class Step {
  private readonly names = new Map<Sql, string>();
  private readonly layers: { readonly name: string; readonly expression: Sql }[][] = [];
  private readonly layerOf = new Map<string, number>();

  /** @param prefix a letter that no other step has */
  constructor(private readonly prefix: string) {}

  /** The column of an expression. */
  column(expression: Sql): Sql {
    const known = this.names.get(expression);
    if (known !== undefined) return known;
    const name = `${this.prefix}${this.names.size}`;
    const below = (expression.match(NAMES) ?? []).map((one) => this.layerOf.get(one) ?? -1);
    const layer = Math.max(-1, ...below) + 1;
    this.names.set(expression, name);
    this.layerOf.set(name, layer);
    this.layers[layer] ??= [];
    this.layers[layer]?.push({ name, expression });
    return name;
  }

  /** The step as a SELECT of all that `source` has, and its own columns. */
  write(source: Sql): Sql {
    const [first = [], ...others] = this.layers;
    const select = (columns: typeof first, from: Sql) =>
      `SELECT *${columns.map(({ name, expression }) => `,\n  ${expression} AS ${name}`).join('')}\nFROM ${from}`;
    return others.reduce((below, layer) => select(layer, `(${below})`), select(first, source));
  }
}
