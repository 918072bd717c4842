import type { Clause, Definition, FieldTest } from '../definition/definition';
import { locator } from '../definition/field';
import { gatherScales } from '../definition/parse-grade';
import type { Row } from '../values/cell';
import type { Hundredths } from '../values/hundredths';
import { zonedText } from '../values/reading';
import { normalize } from '../values/text';

/**
 * The definition with its clauses bound to these headers and to its own As of, so that they mean the same within another definition.
 * Row numbers, and Values that the operand says already, are dropped: clauses that test the same are then equal as JSON.
 */
export function bindDefinition(definition: Definition, headers: Row): Definition {
  const { asOf, blanks, calendar, criteria, required, knockOuts, handOver } = definition;
  const locate = locator(definition, headers);
  const headerOf = (field: string) => zonedText(headers[locate(field) ?? -1], calendar);
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
    blanks: blanks.map((blank) => ({ ...blank, row: 0, field: headerOf(blank.field) })),
    criteria: criteria.map(bind),
    required: required.map(bind),
    knockOuts: knockOuts.map(bind),
    handOver: handOver.map(({ name }) => ({ row: 0, name })),
  };
}

/** The part of a definition whose change moved leads in or out of the hand-over. */
export interface MoveCause {
  /** `other` where no single part moved them. */
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
  /** The part's Name, or the Group of a Cap or Highest, or the grades that are handed over after; '' for a Floor and for the total's Cap. */
  readonly name: string;
  /**
   * The criterion's Points, the limit, or the grade's minimum (null takes all that is left) in the definition before and in the one
   * after. It is left out where that definition lacks the part, and for the other kinds of part.
   */
  readonly from?: Hundredths | null;
  readonly to?: Hundredths | null;
}

/** The cause of leads that no single part moved, and of those whose cause isn't among the ones that are listed. */
export const OTHER: MoveCause = { kind: 'other', name: '' };

/** A part in which two definitions differ. */
export interface ChangedPart {
  readonly cause: MoveCause;
  /** The definition after with this part alone as it was before, and the definition before with this part alone as it is after. */
  readonly undone: Definition;
  readonly done: Definition;
}

/** What a part may hold that is compared. */
interface ComparedPart {
  readonly name?: string;
  readonly group?: string;
  readonly alternatives?: Clause['alternatives'];
  readonly points?: Hundredths;
  readonly limit?: Hundredths;
  readonly minimum?: Hundredths | null;
}

/** All Blank rows of a definition, which are compared as one part. */
interface BlankRows extends ComparedPart {
  readonly blanks: Definition['blanks'];
}

/** What a part says apart from its row and its name. */
const sayingOf = (part: ComparedPart) => JSON.stringify({ ...part, row: 0, name: '' });

/** The keys by which a part is found again in another definition, the surest first: its name, what it says, what it tests. */
const PART_KEYS: readonly ((part: ComparedPart) => string)[] = [
  // A criterion is known by its name alone: it may change its Group. A Base may have none.
  ({ name = '', group = '', points, alternatives }) =>
    normalize(points !== undefined && alternatives !== undefined ? name : `${group}\t${name}`),
  sayingOf,
  ({ group, alternatives }) =>
    JSON.stringify(
      alternatives?.map((tests) => tests.map(({ field, condition }) => [field, condition])) ?? group,
    ),
];

/** Pairs each part with what it has become. A part that was renamed, or has another Value, is still the same part. */
function pair<P extends ComparedPart>(
  old: readonly P[],
  now: readonly P[],
): [was: P | undefined, is: P | undefined][] {
  const found = new Map<P, P>();
  const left = new Set(old);
  for (const key of PART_KEYS)
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

/** The list with one part in the place of another. It keeps the name of the other, since parts refer to one another by name. */
function exchange<P extends ComparedPart>(list: readonly P[], from: P | undefined, to: P | undefined): P[] {
  if (from === undefined) return to === undefined ? [...list] : [...list, to];
  return list.flatMap((part) => (part !== from ? part : to === undefined ? [] : { ...to, name: from.name }));
}

const amountOf = ({ points, limit, minimum }: ComparedPart) => points ?? limit ?? minimum;

/** One list of a definition's parts: where it is read, and how it is put in the place of another one. */
interface PartList<P extends ComparedPart> {
  readonly kind: MoveCause['kind'];
  of(definition: Definition): readonly P[];
  put(list: readonly P[]): Partial<Definition>;
}

/** Compares one list of two definitions. */
type Compare = (old: Definition, now: Definition) => ChangedPart[];

function comparing<P extends ComparedPart>({ kind, of, put }: PartList<P>): Compare {
  return (old, now) => {
    const [before, after] = [of(old), of(now)];
    return pair(before, after).flatMap(([was, is]) => {
      const part = is ?? was;
      if (part === undefined || (was && is && sayingOf(was) === sayingOf(is))) return [];
      const from = was && amountOf(was);
      const to = is && amountOf(is);
      return {
        cause: {
          kind,
          name: part.name || part.group || '',
          ...(from === undefined ? {} : { from }),
          ...(to === undefined ? {} : { to }),
        },
        undone: { ...now, ...put(exchange(after, is, was)) },
        done: { ...old, ...put(exchange(before, was, is)) },
      };
    });
  };
}

/** What is compared, in order: first what keeps leads out. The Floor, all Blank rows and all Hand over rows count as one part each. */
const COMPARISONS: readonly Compare[] = [
  comparing({ kind: 'knockOut', of: ({ knockOuts }) => knockOuts, put: (knockOuts) => ({ knockOuts }) }),
  comparing({ kind: 'required', of: ({ required }) => required, put: (required) => ({ required }) }),
  comparing({ kind: 'criterion', of: ({ criteria }) => criteria, put: (criteria) => ({ criteria }) }),
  comparing({ kind: 'base', of: ({ bases }) => bases, put: (bases) => ({ bases }) }),
  comparing({ kind: 'highest', of: ({ highest }) => highest, put: (highest) => ({ highest }) }),
  comparing({
    kind: 'blank',
    of: ({ blanks }): BlankRows[] => [{ blanks }],
    put: ([all]) => ({ blanks: all?.blanks ?? [] }),
  }),
  comparing({ kind: 'cap', of: ({ caps }) => caps, put: (caps) => ({ caps }) }),
  comparing({
    kind: 'floor',
    of: ({ floor: limit }) => (limit === null ? [] : [{ limit }]),
    put: ([floor]) => ({ floor: floor?.limit ?? null }),
  }),
  comparing({
    kind: 'grade',
    of: ({ scales }) => scales.flatMap(({ grades }) => grades),
    put: (grades) => ({ scales: gatherScales(grades)[0] }),
  }),
  comparing({
    kind: 'handOver',
    of: ({ handOver }) => [{ name: handOver.map(({ name }) => name).join(', '), handOver }],
    put: ([all]) => ({ handOver: all?.handOver ?? [] }),
  }),
];

/** The parts in which two definitions differ, both bound to their headers (`bindDefinition`). */
export function changedParts(old: Definition, now: Definition): ChangedPart[] {
  return COMPARISONS.flatMap((compare) => compare(old, now));
}
