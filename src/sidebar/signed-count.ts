/** `+1,200`, `−3`, `±0`. */
export function signedCount(count: number): string {
  if (count === 0) return '±0';
  return `${count > 0 ? '+' : '−'}${Math.abs(count).toLocaleString('en-US')}`;
}
