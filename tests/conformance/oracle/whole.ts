import type { Fault, Grade, Limit, Rule } from './definition';
import type { Column, Part } from './keywords';
import type { Row } from './rows';
import { normalize } from './text';

interface Whole {
  readonly criteria: readonly Rule[];
  readonly caps: readonly Limit[];
  readonly grades: readonly Grade[];
  readonly handOver: readonly string[];
}

/** The groups of the Grade rows in the order in which they first appear. */
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
export function findWholeFaults(rows: readonly Row[], whole: Whole): Fault[] {
  const faults: Fault[] = [];
  const add = (row: number, column: Column, reason: string) => faults.push({ row, column, reason });
  const rowsOf = (part: Part) => rows.filter((row) => row.part === part);
  const { criteria, caps, grades, handOver } = whole;

  const singles: Part[] = ['version', 'asOf', 'timeZone', 'floor'];
  const grouped = grades.some((grade) => grade.group !== '');
  if (!grouped) singles.push('handOver');
  for (const part of singles) {
    for (const row of rowsOf(part).slice(1)) add(row.row, 'part', 'stands once');
  }
  const capRows = rowsOf('cap').map((row, at) => ({ row, group: caps[at]?.group ?? '' }));
  for (const cap of repeats(capRows, ({ group }) => group)) add(cap.row.row, 'group', 'one Cap a group');
  for (const rule of repeats(criteria, ({ name }) => normalize(name))) add(rule.row, 'name', 'two criteria');
  for (const grade of repeats(grades, ({ group, minimum }) => JSON.stringify([group, String(minimum)]))) {
    add(grade.row, 'value', 'the same minimum');
  }
  for (const grade of repeats(grades, ({ group, name }) => JSON.stringify([group, normalize(name)]))) {
    add(grade.row, 'name', 'two grades of one name');
  }
  if (grouped) {
    for (const grade of grades)
      if (grade.group === '') add(grade.row, 'group', 'grades with and without groups');
  }
  const possible = possibleGrades(grades);
  rowsOf('handOver').forEach((row, at) => {
    if (!possible.has(handOver[at] ?? '')) add(row.row, 'name', 'names no grade');
  });
  return faults;
}
