/** `A`, `Z`, `AA` …; columns count from 1. */
function letters(column: number): string {
  const rest = (column - 1) % 26;
  const last = String.fromCharCode(65 + rest);
  return column > 26 ? letters((column - 1 - rest) / 26) + last : last;
}

/** The range of the leads with their headings, open at the bottom, where they stand from the first column on. */
export function leadsRange(headerRow: number, columns: number): string {
  return `A${headerRow}:${letters(Math.max(columns, 1))}`;
}

/** The formula that scores the leads by a version, straight from its rows in the History tab. */
export function versionFormula(version: number, leads: string, historyTab: string): string {
  const tab = /^[A-Za-z]+$/.test(historyTab) ? historyTab : `'${historyTab}'`;
  return `=LEADSCORE(${leads}, FILTER(${tab}!C:J, ${tab}!A:A=${version}))`;
}
