/** A text as a formula writes it: in quotation marks. */
export function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A tab's name as a formula writes it: in apostrophes. */
export function tabName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/**
 * A call of a function inside a formula. Between its arguments stands `;`, which Sheets takes in every locale; the comma is a parse
 * error wherever it is the decimal sign.
 */
export function invoke(name: string, ...values: readonly string[]): string {
  return `${name}(${values.join('; ')})`;
}

/** A number inside a formula: a fraction is written as a division, because the decimal sign is the locale's. */
export function numeral(number: number): string {
  let scale = 1;
  while (!Number.isInteger(number * scale)) scale *= 10;
  return scale === 1 ? String(number) : `(${number * scale}/${scale})`;
}

/** Texts, tabs' names in quotes, and what stands between them. */
export const FORMULA_PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+/g;

/**
 * True for formulas that say the same. Sheets gives a formula back with the locale's sign between arguments, and with other spaces and
 * quotes around names than it was written with.
 */
export function isSameFormula(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

function bare(formula: string): string {
  const parts = formula.match(FORMULA_PARTS) ?? [];
  return parts
    .map((part) => {
      if (part.startsWith('"')) return part;
      if (part.startsWith("'")) return part.slice(1, -1).toUpperCase();
      return part.replace(/\s/g, '').replaceAll(',', ';').toUpperCase();
    })
    .join('');
}
