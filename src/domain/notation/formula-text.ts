/** A text as a formula writes it: in quotation marks. */
export function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A tab's name as a formula writes it: in apostrophes. */
export function tabName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
