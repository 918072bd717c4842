import type { Definition, GroupPoints, Rule } from './definition';
import { parts } from './keywords';

/** What a criterion earns; null where it does not hold. */
export interface Earned {
  readonly rule: Rule;
  readonly hundredths: bigint | null;
}

export interface Contribution {
  readonly name: string;
  readonly hundredths: bigint;
}

/** §4: the largest contribution of a criterion that holds, of equal ones the first row's. */
function largest(holding: readonly Earned[]): Earned[] {
  let best: Earned | undefined;
  for (const earned of holding)
    if (!best || (earned.hundredths ?? 0n) > (best.hundredths ?? 0n)) best = earned;
  return best ? [best] : [];
}

function limit(sum: bigint, cap: GroupPoints | undefined): bigint {
  return cap && cap.hundredths < sum ? cap.hundredths : sum;
}

/** §4, 1 and 2: the contributions that count, their sums by group, and the total. */
export function scoreLead(definition: Definition, earned: readonly Earned[]) {
  const { bases, caps, floor, highest, language } = definition;
  const countingIn = (group: string): Earned[] => {
    const holding = earned.filter(({ rule, hundredths }) => rule.group === group && hundredths !== null);
    return highest.includes(group) ? largest(holding) : holding;
  };
  const baseOf = (group: string) => bases.find((base) => base.group === group)?.hundredths ?? 0n;
  const uncapped = (group: string) =>
    countingIn(group).reduce((sum, { hundredths }) => sum + (hundredths ?? 0n), 0n) + baseOf(group);
  const capOf = (group: string) => caps.find((cap) => cap.group === group);
  const sumOf = (group: string) => (group === '' ? uncapped('') : limit(uncapped(group), capOf(group)));

  const named = [...earned.map(({ rule }) => rule.group), ...bases.map(({ group }) => group)];
  const groups = [...new Set(named)];
  let total = groups.reduce((sum, group) => sum + sumOf(group), 0n);
  total = limit(total, capOf(''));
  if (floor !== null && total < floor) total = floor;

  const counting = groups.flatMap(countingIn).map(({ rule, hundredths }) => ({
    row: rule.row,
    name: rule.name,
    hundredths: hundredths ?? 0n,
  }));
  const given = bases.map(({ row, name, hundredths }) => ({
    row,
    name: name === '' ? parts.base[language] : name,
    hundredths,
  }));
  const contributions: Contribution[] = [...counting, ...given]
    .filter(({ hundredths }) => hundredths !== 0n)
    .sort((a, b) => Number(b.hundredths - a.hundredths) || a.row - b.row)
    .map(({ name, hundredths }) => ({ name, hundredths }));
  return { total, sumOf, contributions };
}
