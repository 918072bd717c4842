import { cellsOf, type Rows } from '../rpc/agreement/agreement-model';

/** The condition by which As of moves on each day, in both languages. */
const MOVES = /^(every day|毎日)$/i;

/** What a signature is given to, without the day that moves by itself. */
export function signedCells(rows: Rows): string {
  return cellsOf(
    rows.map((row) => (MOVES.test(String(row[3])) ? [...row.slice(0, 4), '', ...row.slice(5)] : row)),
  );
}
