import { toPoints } from '../values/hundredths';
import { normalize } from '../values/text';
import type { Grade, GradeScale, Named } from './definition';
import { type Fault, fault } from './fault';
import { PARTS } from './keyword';
import { readMinimum } from './parse-points';
import type { PartRow } from './part-row';

/** Reads one Grade row as a list of one, or [] with its faults noted. */
export function readGrade(row: PartRow, faults: Fault[]): Grade[] {
  const name = row.text('name');
  if (name === '') faults.push(fault(row.row, 'name', 'missing name'));
  const minimum = readMinimum(row, faults);
  return minimum === undefined ? [] : [{ row: row.row, name, group: row.text('group'), minimum }];
}

/** The Grade rows as scales, highest minimum first, and what is wrong with rows that clash. */
export function gatherScales(grades: readonly Grade[]): readonly [GradeScale[], readonly Fault[]] {
  const faults: Fault[] = [];
  const grouped = grades[0] !== undefined && grades[0].group !== '';
  const stray = grades.find((grade) => (grade.group !== '') !== grouped);
  if (stray !== undefined) faults.push(fault(stray.row, 'group', 'mixed grades'));
  const byGroup = new Map<string, Gathered>();
  for (const grade of grades) {
    const key = normalize(grade.group);
    const scale = byGroup.get(key) ?? { grades: [], byName: new Map(), byMinimum: new Map() };
    byGroup.set(key, scale);
    noteClashes(grade, scale, faults);
    add(grade, scale);
  }
  const scales = [...byGroup.values()].map((scale) => ({
    group: scale.grades[0]?.group ?? '',
    grades: scale.grades.sort(highestFirst),
  }));
  return [scales, faults];
}

/** The grades of one scale, and the first of each name and of each minimum: each row is looked up among those above it. */
interface Gathered {
  readonly grades: Grade[];
  readonly byName: Map<string, Grade>;
  readonly byMinimum: Map<Grade['minimum'], Grade>;
}

function add(grade: Grade, { grades, byName, byMinimum }: Gathered): void {
  grades.push(grade);
  const name = normalize(grade.name);
  if (grade.name !== '' && !byName.has(name)) byName.set(name, grade);
  if (!byMinimum.has(grade.minimum)) byMinimum.set(grade.minimum, grade);
}

function noteClashes(grade: Grade, { byName, byMinimum }: Gathered, faults: Fault[]): void {
  const sameName = byName.get(normalize(grade.name));
  if (sameName !== undefined)
    faults.push(fault(grade.row, 'name', 'same name', grade.name, String(sameName.row)));
  const sameMinimum = byMinimum.get(grade.minimum);
  if (sameMinimum === undefined) return;
  const minimum = grade.minimum === null ? '' : String(toPoints(grade.minimum));
  faults.push(fault(grade.row, 'value', 'same minimum', minimum, String(sameMinimum.row)));
}

function highestFirst(one: Grade, other: Grade): number {
  if (one.minimum === null || other.minimum === null) return one.minimum === null ? 1 : -1;
  return other.minimum - one.minimum;
}

/** Every grade that a lead can be given: the names, or with Groups their joined combinations. */
export function gradeNames(scales: readonly GradeScale[]): string[] {
  if (scales.length === 0) return [];
  return scales.reduce<string[]>(
    (joined, { grades }) => joined.flatMap((left) => grades.map(({ name }) => left + name)),
    [''],
  );
}

/** Notes Hand over rows that name no grade, and a second one where grades have no Group. */
export function checkHandOver(rows: readonly Named[], scales: readonly GradeScale[], faults: Fault[]): void {
  const names = gradeNames(scales);
  const known = new Set(names.map(normalize));
  const grouped = scales.some(({ group }) => group !== '');
  // Grades with and without Groups are a fault already; what names they make can't be said.
  if (grouped && scales.some(({ group }) => group === '')) return;
  rows.forEach((row, at) => {
    const first = rows[0];
    if (row.name === '') faults.push(fault(row.row, 'name', 'missing name'));
    else if (!known.has(normalize(row.name))) {
      faults.push(fault(row.row, 'name', 'no such grade', row.name, names.slice(0, 12).join(', ')));
    }
    if (at > 0 && !grouped && first !== undefined) {
      faults.push(fault(row.row, 'part', 'stands once', PARTS.handOver, String(first.row)));
    }
  });
}
