import type { Definition, GradeScale } from '../definition/definition';
import { splitList } from '../values/list';
import { nearest } from '../values/nearest';
import { isBlankText, normalize } from '../values/text';
import { fold } from './folded-text';
import type { JudgedTerm } from './term-finder';
import type { WordFinding } from './word-finding';
import { holdsNumber } from './written-number';

/** The normalised names of the grades, one of each Group, of which a normalised name is joined (`a1`); null if it isn't joined so. */
function gradesOf(joined: string, [first, ...rest]: readonly GradeScale[]): string[] | null {
  if (first === undefined) return joined === '' ? [] : null;
  for (const { name } of first.grades) {
    const grade = normalize(name);
    const others = joined.startsWith(grade) ? gradesOf(joined.slice(grade.length), rest) : null;
    if (others !== null) return [grade, ...others];
  }
  return null;
}

/** The parts of a definition that a term should explain. */
function partsOf({ criteria, scales, targets }: Definition) {
  return [
    ...criteria.map((part) => ({ part: 'criterion' as const, ...part })),
    ...scales.flatMap(({ grades }) => grades).map((part) => ({ part: 'grade' as const, ...part })),
    ...targets.map((part) => ({ part: 'target' as const, ...part })),
  ];
}

/**
 * Finds measures of a term that the definition lacks. A term without any measure is found where its agreed meaning has no number.
 * @param at the term's place in the list of terms
 * @param definition null where there is none to measure by
 */
export function checkMeasures(term: JudgedTerm, at: number, definition: Definition | null): WordFinding[] {
  const measures = splitList(term.measuredBy);
  if (measures.length === 0)
    return isBlankText(term.agreedMeaning) || holdsNumber(fold(term.agreedMeaning).text)
      ? []
      : [{ kind: 'unmeasured', place: { in: 'term', at, column: 'agreedMeaning' }, found: term.name }];
  if (definition === null) return [];
  const { required, knockOuts, serviceLevels, scales } = definition;
  const names = [...partsOf(definition), ...required, ...knockOuts, ...serviceLevels].map(({ name }) => name);
  const known = new Set(names.map(normalize));
  return measures
    .filter((measure) => !known.has(normalize(measure)) && gradesOf(normalize(measure), scales) === null)
    .map((found) => ({
      kind: 'unknown measure',
      place: { in: 'term', at, column: 'measuredBy' },
      found,
      near: nearest(found, names),
    }));
}

/** Finds the criteria, grades and targets that no term is measured by or named after. */
export function findUnexplained(terms: readonly JudgedTerm[], definition: Definition): WordFinding[] {
  const explained = new Set(
    terms
      .flatMap(({ name, alsoCalled, measuredBy }) => [
        name,
        ...splitList(alsoCalled),
        ...splitList(measuredBy),
      ])
      .map(normalize),
  );
  for (const name of [...explained])
    for (const grade of gradesOf(name, definition.scales) ?? []) explained.add(grade);
  return partsOf(definition)
    .filter(({ name }) => !explained.has(normalize(name)))
    .map(({ part, row, name }) => ({
      kind: 'unexplained',
      part,
      place: { in: 'definition', row, name },
      found: name,
    }));
}
