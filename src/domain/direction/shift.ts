/**
 * How a change moves the leads that meet a definition: `up` where none can cease to meet it by the change, `down` where none can begin
 * to, `same` where it is neither, `unknown` where none of this is proven.
 */
export type Shift = 'same' | 'up' | 'down' | 'unknown';

/** What changes that are made one after the other do together. */
export function combined(shifts: readonly Shift[]): Shift {
  const [only = 'same', ...others] = new Set(shifts.filter((shift) => shift !== 'same'));
  return others.length === 0 ? only : 'unknown';
}

/** The same where the thing that is moved counts the other way round. */
export function turned(shift: Shift): Shift {
  if (shift === 'up') return 'down';
  return shift === 'down' ? 'up' : shift;
}

/** By whether it is known that nothing is lost and that nothing is won. */
export function shiftOf(isUp: boolean, isDown: boolean): Shift {
  if (isUp) return isDown ? 'same' : 'up';
  return isDown ? 'down' : 'unknown';
}

/** How a number moves. */
export function shiftOfNumber(from: number, to: number): Shift {
  return shiftOf(to >= from, to <= from);
}
