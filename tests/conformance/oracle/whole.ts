import type { Fault, Grade } from './definition';
import type { Column, Part } from './keywords';
import type { CellReader } from './read-cells';
import type { PartReader } from './read-parts';
import type { Row } from './rows';
import { normalize } from './text';

/** §4: the groups of the Grade rows in the order in which they first appear. */
export function gradeGroups(grades: readonly Grade[]): string[] {
  return [...new Set(grades.map((grade) => grade.group))];
}

/** Every grade that a lead can get, normalised: with Groups, one of each group, joined. */
function possibleGrades(grades: readonly Grade[]): Set<string> {
  let joined: string[] = grades.length > 0 ? [''] : [];
  for (const group of gradeGroups(grades)) {
    const names = grades.filter((grade) => grade.group === group).map((grade) => grade.name);
    joined = joined.flatMap((start) => names.map((name) => start + name));
  }
  return new Set(joined.map(normalize));
}

/** Repeats after the first of what has to differ. */
function repeats<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  return items.filter((item, at) => items.findIndex((other) => key(other) === key(item)) < at);
}

/** The faults that only several rows together show. */
export function findWholeFaults(
  rows: readonly Row[],
  { grades, handOver }: PartReader,
  cells: CellReader,
): Fault[] {
  const faults: Fault[] = [];
  const add = (row: number, column: Column, reason: string) => faults.push({ row, column, reason });
  const rowsOf = (part: Part) => rows.filter((row) => row.part === part);
  const grouped = grades.some(({ group }) => group !== '');

  // §7: these stand once …
  const singles: Part[] = ['version', 'asOf', 'timeZone', 'floor', 'permission'];
  if (!grouped) singles.push('handOver');
  for (const part of singles) {
    for (const row of rowsOf(part).slice(1)) add(row.row, 'part', 'stands once');
  }
  // … these once for each Group …
  for (const part of ['cap', 'base', 'highest'] as const) {
    for (const row of repeats(rowsOf(part), (row) => cells.group(row))) add(row.row, 'group', 'one a group');
  }
  // … and these once for each Name.
  for (const part of ['criterion', 'owner'] as const) {
    const named = rowsOf(part).filter((row) => cells.shown(row, 'name') !== '');
    for (const row of repeats(named, (row) => normalize(cells.text(row, 'name')))) {
      add(row.row, 'name', 'one a name');
    }
  }
  for (const grade of repeats(grades, ({ group, minimum }) => JSON.stringify([group, String(minimum)]))) {
    add(grade.row, 'value', 'the same minimum');
  }
  for (const grade of repeats(grades, ({ group, name }) => JSON.stringify([group, normalize(name)]))) {
    add(grade.row, 'name', 'two grades of one name');
  }
  for (const grade of grouped ? grades.filter(({ group }) => group === '') : []) {
    add(grade.row, 'group', 'grades with and without groups');
  }
  const possible = possibleGrades(grades);
  rowsOf('handOver').forEach((row, at) => {
    if (!possible.has(handOver[at] ?? '')) add(row.row, 'name', 'names no grade');
  });
  return faults;
}
