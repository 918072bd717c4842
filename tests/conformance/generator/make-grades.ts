import type { Cell } from '../oracle/cell';
import type { Block, Speaker } from './draft';
import type { Random } from './random';
import { writeNumber } from './write-number';

function minima(random: Random, count: number): number[] {
  const hundredths = new Set<number>();
  while (hundredths.size < count) hundredths.add(random.int(-4, 30) * random.pick([100, 250, 500]));
  return [...hundredths];
}

function gradesOf(random: Random, say: Speaker, names: readonly Cell[], group: Cell): Block[] {
  const minimum = minima(random, names.length);
  const catchAll = random.chance(0.6);
  return names.map((name, at): Block => {
    const last = catchAll && at === names.length - 1;
    return [say.row('grade', { name, group, value: last ? '' : writeNumber(random, minimum[at] ?? 0) })];
  });
}

function respell(random: Random, name: string): string {
  return random.pick([name, name, name.toLowerCase(), name.normalize('NFKC'), ` ${name}`]);
}

/** Grade and Hand over rows, with or without Groups. Joined grades can be read in one way only. */
export function makeGrades(random: Random, say: Speaker, groups: readonly string[]): Block[] {
  if (random.chance(0.1)) return [];
  if (random.chance(0.6)) {
    const names = random.some(
      ['Hot', 'Warm', ' Co\u2060ld\u3000', 'ＳＳ', 'ランクＢ', '見込み'],
      random.int(1, 4),
    );
    const handOver: Block[] = random.chance(0.85)
      ? [[say.row('handOver', { name: respell(random, random.pick(names)) })]]
      : [];
    return random.shuffle([...gradesOf(random, say, names, ''), ...handOver]);
  }
  const graded = random.some(groups, random.int(1, 2));
  const letters = random.some(['A', 'B', 'Ｃ'], random.int(1, 3));
  const digits = random.some<Cell>([1, '2', '３', 4], random.int(1, 3));
  const rows = graded.flatMap((group, at) => gradesOf(random, say, at === 0 ? letters : digits, group));
  const combinations = graded.length === 1 ? letters : letters.flatMap((a) => digits.map((b) => `${a}${b}`));
  const handOver = random
    .some(combinations, random.int(0, combinations.length))
    .map((name): Block => [say.row('handOver', { name: respell(random, name) })]);
  // The letters first: their group leads the joined names.
  return [...rows, ...handOver];
}
