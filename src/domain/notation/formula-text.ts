/** A text inside a formula. */
export function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A tab's name as a formula writes it. */
export function tabName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
