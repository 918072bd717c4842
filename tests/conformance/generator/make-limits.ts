import type { Cell } from '../oracle/cell';
import { normalize } from '../oracle/text';
import type { Block, Speaker } from './draft';
import { groups, pointsCell, spellGroup } from './plan';
import type { Random } from './random';
import { writeNumber } from './write-number';

/** What has no effect has none, even where it would be a fault elsewhere. */
function idle(random: Random): Record<string, Cell> {
  if (random.chance(0.8)) return {};
  return { field: 'no such field', condition: random.pick(['no such condition', 'is at least']), value: 'x' };
}

function makeBases(random: Random, say: Speaker): Block[] {
  if (random.chance(0.55)) return [];
  const grouped = random.some(groups, random.pick([0, 1, 1, 2]));
  const chosen = grouped.length === 0 || random.chance(0.4) ? ['', ...grouped] : grouped;
  return chosen.map((group): Block => {
    const name = random.pick(['', '', 'Everyone', '全員']);
    const cells = { name, points: pointsCell(random), ...idle(random) };
    return [say.row('base', { ...cells, group: group === '' ? '' : spellGroup(random, group) })];
  });
}

function makeHighest(random: Random, say: Speaker): Block[] {
  if (random.chance(0.45)) return [];
  return random.some(groups, random.pick([1, 2, 2])).map((group): Block => {
    const points = random.pick<Cell>(['', '', 5, 'ten']);
    return [say.row('highest', { group: spellGroup(random, group), points, ...idle(random) })];
  });
}

/** Base, Highest, Cap and Floor rows. */
export function makeLimits(random: Random, say: Speaker, rules: readonly Block[]): Block[] {
  const bases = makeBases(random, say);
  const blocks = [...bases, ...makeHighest(random, say)];
  const used = new Set([...rules, ...bases].flat().map(({ cells }) => normalize(String(cells.group ?? ''))));
  for (const group of random.some(groups, random.pick([0, 1, 2, 2, 3]))) {
    // Whether a cap below 0 lowers the sum of a group that no criterion has is not said.
    const least = used.has(normalize(group)) && random.chance(0.3) ? -3000 : 0;
    const points = writeNumber(random, random.int(least, 4000));
    blocks.push([say.row('cap', { group: spellGroup(random, group), points })]);
  }
  if (random.chance(0.3)) blocks.push([say.row('cap', { points: random.int(-30, 150) })]);
  if (random.chance(0.4)) blocks.push([say.row('floor', { points: random.pick([0, 0, -10.5, 5, '▲20']) })]);
  return blocks;
}
