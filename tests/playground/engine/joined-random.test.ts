import { expect, test } from '@jest/globals';
import { seedFrom } from '../../seed';
import { makeDie, operate } from './random-operations';
import { join, openTwo } from './two-windows';
import { stateOf } from './workbook-state';

test('1,000 random operations on both sides leave both windows equal, and a window that joins then too', () => {
  const [first, second] = openTwo();
  const die = makeDie(seedFrom(7));
  const done: string[] = [];
  for (let round = 0; round < 20; round++) {
    for (let at = 0; at < 50; at++) {
      const side = die(2);
      done.push(`${side === 0 ? 'first' : 'second'}: ${operate(side === 0 ? first : second, die)}`);
    }
    const [left, right] = [first, second].map((each) => JSON.stringify(each.save()));
    // What differs is told only where something does: to look at all that can be seen takes long.
    if (left !== right)
      expect({ after: done.slice(-50), ...stateOf(second), saved: right }).toEqual({
        after: done.slice(-50),
        ...stateOf(first),
        saved: left,
      });
  }
  expect(stateOf(second)).toEqual(stateOf(first));
  expect(stateOf(join(first))).toEqual(stateOf(first));
  expect(new Set(done.map((each) => each.replace(/ on .*/, ''))).size).toBeGreaterThan(45);
});
