/** Rows of one cell under a title, as LEADSCORE gives them. */
export type Column = readonly (readonly unknown[])[];

export function asColumn(value: unknown): Column {
  if (!Array.isArray(value)) throw new Error('This is no column of scores.');
  return value.map((row: unknown) => (Array.isArray(row) ? row : [row]));
}

/** Throws where a peer's score differs from LEADSCORE's: a peer that scores otherwise measures nothing. */
export function expectSame(name: string, given: unknown, wanted: unknown): void {
  const [scores, others] = [asColumn(wanted), asColumn(given)];
  if (others.length > scores.length) throw new Error(`${name}: ${others.length} rows, not ${scores.length}`);
  const at = others.findIndex((row, place) => row[0] !== scores[place]?.[0]);
  if (at >= 0) throw new Error(`${name}: row ${at} scores ${others[at]?.[0]}, LEADSCORE ${scores[at]?.[0]}`);
}
