import type { Clause, Definition, FieldTest } from '../definition/definition';
import { locator } from '../definition/field';
import { gatherScales } from '../definition/parse-grade';
import type { Row } from '../values/cell';
import type { Hundredths } from '../values/hundredths';
import { writtenText } from '../values/reading';
import { normalize } from '../values/text';

/**
 * The definition with its clauses tied to these headers and to its own As of, so that they mean the same in another one. Rows
 * are left out, and of Values what the operand says already: clauses that ask the same are the same as JSON.
 */
export function bindDefinition(definition: Definition, headers: Row): Definition {
  const { asOf, blanks, criteria, required, knockOuts, handOver } = definition;
  const locate = locator(definition, headers);
  const headerOf = (field: string) => writtenText(headers[locate(field) ?? -1], null);
  const bindTest = (test: FieldTest): FieldTest => ({
    ...test,
    row: 0,
    field: headerOf(test.field),
    value: test.condition.needs === 'date' ? `${asOf}` : '',
    condition: { ...test.condition, compile: (operand) => test.condition.compile(operand, asOf) },
  });
  const bind = <C extends Clause>(clause: C): C => ({
    ...clause,
    row: 0,
    alternatives: clause.alternatives.map((tests) => tests.map(bindTest)),
  });
  return {
    ...definition,
    blanks: blanks.map((blank) => ({
      ...blank,
      row: 0,
      field: blank.field === '' ? '' : headerOf(blank.field),
    })),
    criteria: criteria.map(bind),
    required: required.map(bind),
    knockOuts: knockOuts.map(bind),
    handOver: handOver.map(({ name }) => ({ row: 0, name })),
  };
}

/** The part of a definition whose change moved leads in or out of the hand-over. */
export interface Mover {
  /** `other` where no single part can be told. */
  readonly kind:
    | 'knockOut'
    | 'required'
    | 'criterion'
    | 'base'
    | 'highest'
    | 'blank'
    | 'cap'
    | 'floor'
    | 'grade'
    | 'handOver'
    | 'other';
  /** The part's Name; a Cap's Group; the grades that are handed over after; '' of a Floor and of the total's Cap. */
  readonly name: string;
  /**
   * The criterion's Points, the limit, or the grade's minimum (null takes all that is left), in the definition before and
   * after; left out where that definition lacks the part, and for the other kinds.
   */
  readonly from?: Hundredths | null;
  readonly to?: Hundredths | null;
}

export const OTHER: Mover = { kind: 'other', name: '' };

/** A part in which two definitions differ. */
export interface ChangedPart {
  readonly mover: Mover;
  /** The definition after with this part alone as it was, and the one before with this part alone as it is. */
  readonly undone: Definition;
  readonly done: Definition;
}

/** What a row of a definition may say. */
interface Part {
  readonly name?: string;
  readonly group?: string;
  readonly alternatives?: Clause['alternatives'];
  readonly points?: Hundredths;
  readonly limit?: Hundredths;
  readonly minimum?: Hundredths | null;
}

/** The Blank rows of a definition, which are looked at as one part. */
interface BlankRows extends Part {
  readonly blanks: Definition['blanks'];
}

/** A row but for its place and its name. */
const sayingOf = (part: Part) => JSON.stringify({ ...part, row: 0, name: '' });

/** What makes two rows the same part, the surest first: their name, what they say, what they ask. */
const SAME: readonly ((part: Part) => string)[] = [
  ({ name = '', group = '', points }) => normalize(points === undefined ? `${group}\t${name}` : name),
  sayingOf,
  ({ group, alternatives }) =>
    JSON.stringify(
      alternatives?.map((tests) => tests.map(({ field, condition }) => [field, condition])) ?? group,
    ),
];

/** Each part with what it has become: one renamed, or with another Value, is still itself. */
function pair<P extends Part>(
  old: readonly P[],
  now: readonly P[],
): [was: P | undefined, is: P | undefined][] {
  const found = new Map<P, P>();
  const left = new Set(old);
  for (const key of SAME)
    for (const is of now) {
      const wanted = key(is);
      const was = found.has(is) ? undefined : [...left].find((one) => key(one) === wanted);
      if (was !== undefined && left.delete(was)) found.set(is, was);
    }
  return [
    ...now.map((is): [P | undefined, P] => [found.get(is), is]),
    ...[...left].map((was): [P, undefined] => [was, undefined]),
  ];
}

/** The list with one part in the place of another, under whose name others know it. */
function exchange<P extends Part>(list: readonly P[], from: P | undefined, to: P | undefined): P[] {
  if (from === undefined) return to === undefined ? [...list] : [...list, to];
  return list.flatMap((part) => (part !== from ? part : to === undefined ? [] : { ...to, name: from.name }));
}

const amountOf = ({ points, limit, minimum }: Part) => points ?? limit ?? minimum;

/** The parts in which two definitions differ, both bound to their headers (`bindDefinition`): what keeps leads out first. */
export function changedParts(old: Definition, now: Definition): ChangedPart[] {
  const compare = <P extends Part>(
    kind: Mover['kind'],
    listOf: (definition: Definition) => readonly P[],
    put: (list: readonly P[]) => Partial<Definition>,
  ): ChangedPart[] => {
    const [before, after] = [listOf(old), listOf(now)];
    return pair(before, after).flatMap(([was, is]) => {
      const part = is ?? was;
      if (part === undefined || (was && is && sayingOf(was) === sayingOf(is))) return [];
      const from = was && amountOf(was);
      const to = is && amountOf(is);
      return {
        mover: {
          kind,
          name: part.name ?? part.group ?? '',
          ...(from === undefined ? {} : { from }),
          ...(to === undefined ? {} : { to }),
        },
        undone: { ...now, ...put(exchange(after, is, was)) },
        done: { ...old, ...put(exchange(before, was, is)) },
      };
    });
  };
  return [
    ...compare(
      'knockOut',
      (one) => one.knockOuts,
      (knockOuts) => ({ knockOuts }),
    ),
    ...compare(
      'required',
      (one) => one.required,
      (required) => ({ required }),
    ),
    ...compare(
      'criterion',
      (one) => one.criteria,
      (criteria) => ({ criteria }),
    ),
    ...compare(
      'base',
      (one) => one.bases,
      (bases) => ({ bases }),
    ),
    ...compare(
      'highest',
      (one) => one.highest,
      (highest) => ({ highest }),
    ),
    ...compare(
      'blank',
      ({ blanks }): BlankRows[] => (blanks.length === 0 ? [] : [{ blanks }]),
      ([all]) => ({ blanks: all?.blanks ?? [] }),
    ),
    ...compare(
      'cap',
      (one) => one.caps,
      (caps) => ({ caps }),
    ),
    ...compare(
      'floor',
      ({ floor: limit }) => (limit === null ? [] : [{ limit }]),
      ([floor]) => ({ floor: floor?.limit ?? null }),
    ),
    ...compare(
      'grade',
      ({ scales }) => scales.flatMap(({ grades }) => grades),
      (grades) => ({ scales: gatherScales(grades)[0] }),
    ),
    ...compare(
      'handOver',
      ({ handOver }) => [{ name: handOver.map(({ name }) => name).join(', '), handOver }],
      ([all]) => ({ handOver: all?.handOver ?? [] }),
    ),
  ];
}
