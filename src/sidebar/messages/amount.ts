/** `45,211`: alike in both languages. */
export function amount(count: number): string {
  return count.toLocaleString('en-US');
}

/** `1 lead`, `2 leads`. */
export function plural(count: number, one: string): string {
  return `${amount(count)} ${one}${count === 1 ? '' : 's'}`;
}
