import { FORMULA_PARTS } from './formula-text';

/**
 * A row's number, with the letters of its column, if any, before it. What only looks like one (`LOG10(`, `Q1!A2`, `T1[Size]`, a part of a
 * name) is left out here; a number without letters is a row only beside a colon.
 */
const ROW = /(?<![\p{L}\p{N}_.$])(\$?[A-Za-z]{1,3})?(\$?)(\d+)(?![\p{L}\p{N}_.(![])/gu;

/** The formula as it reads some rows further down, as Sheets moves it when it sorts: what is named by a row without `$` moves along. */
export function movedFormula(formula: string, down: number): string {
  const parts = formula.match(FORMULA_PARTS) ?? [];
  return parts.map((part) => (/^["']/.test(part) ? part : movedPart(part, down))).join('');
}

function movedPart(part: string, down: number): string {
  return part.replace(ROW, (found, column: string | undefined, fixed: string, row: string, at: number) => {
    const isBesideColon = part[at - 1] === ':' || part[at + found.length] === ':';
    if (fixed === '$' || (column === undefined && !isBesideColon)) return found;
    const moved = Number(row) + down;
    return moved < 1 ? '#REF!' : `${column ?? ''}${moved}`;
  });
}
