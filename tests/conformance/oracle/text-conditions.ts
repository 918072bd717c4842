import { readDomain } from './address';
import type { Cell } from './cell';
import type { Condition } from './keywords';
import { readList } from './list';
import { readNumber } from './number';
import { holdsIf, type Outcome, warns } from './outcome';
import { normalize, textOf } from './text';
import { hasWord } from './word';

/** How an item is looked for in a cell; a condition holds where one of the items is found. */
function looker(condition: Condition, cell: Cell, zone: string | null): (item: string) => boolean {
  const text = normalize(textOf(cell, zone));
  const number = readNumber(cell);
  switch (condition) {
    case 'is':
    case 'isNot':
      return (item) => item === text || (number !== undefined && readNumber(item) === number);
    case 'contains':
    case 'doesNotContain':
      return (item) => text.includes(item);
    case 'containsTheWord':
    case 'doesNotContainTheWord':
      return (item) => hasWord(text, item);
    case 'startsWith':
      return (item) => text.startsWith(item);
    case 'endsWith':
      return (item) => text.endsWith(item);
    case 'includes':
    case 'doesNotInclude':
      return (item) => readList(cell, zone).includes(item);
    default:
      throw new Error(`no text condition: ${condition}`);
  }
}

const negative: ReadonlySet<Condition> = new Set<Condition>([
  'isNot',
  'doesNotContain',
  'doesNotContainTheWord',
  'doesNotInclude',
]);

function testDomain(
  condition: Condition,
  cell: Cell,
  items: readonly string[],
  zone: string | null,
): Outcome {
  const domain = readDomain(normalize(textOf(cell, zone)));
  if (domain === undefined) return warns('address');
  const found = items.some((item) => domain === item || domain.endsWith(`.${item}`));
  return holdsIf(found === (condition === 'emailDomainIs'));
}

/** §3: what a text condition makes of a cell that is not blank. */
export function textOutcome(
  condition: Condition,
  cell: Cell,
  items: readonly string[],
  zone: string | null,
): Outcome {
  if (condition === 'emailDomainIs' || condition === 'emailDomainIsNot') {
    return testDomain(condition, cell, items, zone);
  }
  return holdsIf(items.some(looker(condition, cell, zone)) !== negative.has(condition));
}
