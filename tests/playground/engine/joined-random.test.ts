import { expect, test } from '@jest/globals';
import { makeDie, operate } from './random-operations';
import { join, openTwo } from './two-windows';
import { stateOf } from './workbook-state';

test('1,000 random operations on both sides leave both windows equal, and a window that joins then too', () => {
  const [first, second] = openTwo();
  const die = makeDie(7);
  const done: string[] = [];
  for (let round = 0; round < 20; round++) {
    for (let at = 0; at < 50; at++) {
      const side = die(2);
      done.push(`${side === 0 ? 'first' : 'second'}: ${operate(side === 0 ? first : second, die)}`);
    }
    const [left, right] = [stateOf(first), stateOf(second)];
    expect({ after: done.slice(-50), ...right }).toEqual({ after: done.slice(-50), ...left });
  }
  const third = join(first);
  expect(stateOf(third)).toEqual(stateOf(first));
  expect(new Set(done.map((each) => each.replace(/ on .*/, ''))).size).toBeGreaterThan(45);
}, 120_000);
