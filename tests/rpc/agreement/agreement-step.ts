import fc from 'fast-check';
import type { JsonCell } from '../../../src/domain/notation/json-cell';
import type { Act } from './agreement-act';
import type { Rows } from './agreement-model';

/** Two members of each department, one of both, one of none. */
export const MARKETERS = ['marketing1@example.co.jp', 'marketing2@example.co.jp', 'both@example.co.jp'];
export const SELLERS = ['sales1@example.co.jp', 'sales2@example.co.jp', 'both@example.co.jp'];
const GUEST = 'guest@example.co.jp';

export type StepKind = Act['kind'] | 'type in draft' | 'type in definition' | 'type in history';

/** One thing that one person does. */
export interface Step {
  readonly kind: StepKind;
  readonly user: string;
  /** Whether he looks at the sheet first; else he acts on what he saw last. */
  readonly looks: boolean;
  /** The service call that fails; null for none. */
  readonly fault: number | null;
  /** Which row, version or value he picks of those that there are. */
  readonly row: number;
  readonly value: number;
}

const KINDS: readonly (readonly [weight: number, kind: StepKind])[] = [
  [4, 'save'],
  [2, 'take'],
  [7, 'propose'],
  [9, 'sign'],
  [1, 'decline'],
  [1, 'take back'],
  [2, 'restore'],
  [2, 'finish'],
  [2, 'type in draft'],
  [1, 'type in definition'],
  [1, 'type in history'],
];

const often = <T, U>(weight: number, usual: fc.Arbitrary<T>, other: fc.Arbitrary<U>) =>
  fc.oneof({ weight, arbitrary: usual }, { weight: 1, arbitrary: other });

const NO_FAULT = fc.constant(null);
/** About as many calls as the longest change makes. */
const ANY_FAULT = fc.integer({ min: 1, max: 250 });

const step = (
  kind: fc.Arbitrary<StepKind>,
  users: readonly string[],
  fault: fc.Arbitrary<number | null> = often(5, NO_FAULT, ANY_FAULT),
) =>
  fc.record<Step>({
    kind,
    user: fc.constantFrom(...users),
    looks: often(4, fc.constant(true), fc.constant(false)),
    fault,
    row: fc.nat({ max: 30 }),
    value: fc.nat({ max: 7 }),
  });

const EVERYONE = [...new Set([...MARKETERS, ...SELLERS]), GUEST];
const ANY = step(
  fc.oneof(...KINDS.map(([weight, kind]) => ({ weight, arbitrary: fc.constant(kind) }))),
  EVERYONE,
);
const MAYBE = often(2, NO_FAULT, ANY);

/** A change, a proposal and its second signature, with whatever comes between: else few versions would come into force. */
const AGREEING = [
  step(fc.constant('save'), MARKETERS),
  step(fc.constant('propose'), MARKETERS),
  MAYBE,
] as const;
const SIGNED = fc.tuple(...AGREEING, step(fc.constant('sign'), SELLERS));
/** The same, but the service fails while the version is written. */
const INTERRUPTED = fc.tuple(
  ...AGREEING,
  step(fc.constant('sign'), SELLERS, fc.integer({ min: 100, max: 230 })),
  MAYBE,
  step(fc.constantFrom('type in draft', 'type in definition', 'type in history', 'finish'), EVERYONE),
  step(fc.constant('finish'), EVERYONE),
);

export const STEPS = fc
  .array(
    fc.oneof<fc.WeightedArbitrary<(Step | null)[]>[]>(
      { weight: 9, arbitrary: fc.tuple(ANY) },
      { weight: 2, arbitrary: SIGNED },
      { weight: 1, arbitrary: INTERRUPTED },
    ),
    {
      minLength: 6,
      maxLength: 12,
      size: 'max',
    },
  )
  .map((parts) => parts.flat().filter((one) => one !== null));

const [MARKETER = '', SELLER = '', OTHER_SELLER = ''] = [MARKETERS[0], SELLERS[0], SELLERS[1]];
const told = (kind: StepKind, user: string, given: Partial<Step> = {}): Step => ({
  ...{ kind, user, looks: true, fault: null, row: 4, value: 1 },
  ...given,
});

/** A course that gets to all that matters, since chance alone may not. */
export const TOLD_STEPS: Step[] = [
  told('save', MARKETER),
  told('propose', MARKETER),
  told('save', MARKETER),
  told('finish', OTHER_SELLER),
  told('decline', SELLER),
  told('save', MARKETER, { value: 2 }),
  told('propose', MARKETER),
  told('sign', OTHER_SELLER, { looks: false }),
  told('sign', OTHER_SELLER),
  told('type in definition', MARKETER, { value: 3 }),
  told('restore', MARKETER),
  told('save', MARKETER),
  told('take', MARKETER, { row: 1 }),
];

/** A cell and what comes into it. */
export interface Change {
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  readonly value: JsonCell;
}

/** What may stand in which column of a part; of all parts that are not told here, in the Note. */
const CHANGES: readonly (readonly [part: RegExp, column: number, values: readonly JsonCell[]])[] = [
  [/^(Version|版)$/, 1, [7, 1, 2, 3]],
  [/^(As of|基準日)$/, 4, ['2026-03-01', '2026/4/2', '2026-11-24', '2026/3/1']],
  [/^(Criterion|評価基準)$/, 5, [5, 12, 30, 7, 8, 9, 'lots']],
  [/^Member$/, 6, ['Marketing', 'Sales', 'Marketing', 'Sales']],
  [/^メンバー$/, 1, [GUEST, ...MARKETERS]],
];

/** The change that a step makes in the rows of a definition. */
export function changeIn(rows: Rows, step: Step): Change {
  const row = 1 + (step.row % (rows.length - 1));
  const found = CHANGES.find(([part]) => part.test(String(rows[row]?.[0])));
  const [, column, values] = found ?? [null, 7, ['', 'ask Legal', '2026/5/6', '２']];
  return { row, column, value: values[step.value % values.length] ?? '' };
}

/** The change that a step makes by hand in the History tab, below its headings: a version's number, points or a note. */
export function changeInPast(rows: Rows, step: Step): Change {
  return {
    row: 1 + (step.row % (rows.length - 1)),
    column: [0, 7, 9][step.value % 3] ?? 0,
    value: ['', 3, 77, 'x'][(step.row + step.value) % 4] ?? '',
  };
}
