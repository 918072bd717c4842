import {
  type Column,
  computing,
  conditions,
  findKeyword,
  onDates,
  type Part,
  parts,
} from '../oracle/keywords';
import { normalize } from '../oracle/text';
import type { Draft, DraftRow } from './draft';
import { at, insert, type Mutation, pickRow, rowNumber } from './mutation';
import { fullWidth } from './write-text';

const rowsOf = (draft: Draft, kind: DraftRow['kind']) => draft.rows.filter((row) => row.kind === kind);

const nameOf = (row: DraftRow) => String(row.cells.name ?? '');
const groupOf = (row: DraftRow) => normalize(String(row.cells.group ?? ''));

function numbers(draft: Draft, rows: readonly DraftRow[]): number[] {
  return rows.map((row) => rowNumber(draft, row));
}

/** Puts a second row beside the only one that there may be. */
function twice(part: Part, columns: readonly Column[], cells: DraftRow['cells'] = {}): Mutation {
  return {
    name: `${part} twice`,
    spoil: (draft) => {
      const first = rowsOf(draft, part)[0];
      if (!first || (part === 'handOver' && rowsOf(draft, 'grade').some((row) => groupOf(row) !== '')))
        return null;
      insert(draft, { kind: part, cells: { ...first.cells, ...cells, part: parts[part][draft.language] } });
      return { rows: numbers(draft, rowsOf(draft, part)), columns };
    },
  };
}

/** A second row, named or graded like a first one of its kind and group. */
function alike(
  name: string,
  part: 'criterion' | 'grade',
  change: (first: DraftRow, second: DraftRow) => Column,
): Mutation {
  return {
    name,
    spoil: (draft, random) => {
      const first = pickRow(draft, random, part);
      const others = rowsOf(draft, part).filter(
        (row) =>
          row !== first && (part === 'criterion' || (first !== null && groupOf(row) === groupOf(first))),
      );
      if (!first || others.length === 0) return null;
      const second = random.pick(others);
      const column = change(first, second);
      return { rows: numbers(draft, [first, second]), columns: [column] };
    },
  };
}

const misplaced: Mutation = {
  name: 'an And below nothing to join',
  spoil: (draft, random) => {
    const cells = {
      part: parts.and[draft.language],
      field: '',
      condition: conditions.isNotEmpty[draft.language],
    };
    const row = pickRow(draft, random, ...ruleKinds);
    const and: DraftRow = { kind: 'and', cells: { ...cells, field: row?.cells.field ?? '' } };
    const barrier = pickRow(draft, random, 'asOf', 'timeZone', 'grade', 'cap', 'brief', 'field', 'version');
    if (!barrier) return null;
    draft.rows.splice(draft.rows.indexOf(barrier) + 1, 0, and);
    return at(draft, and, 'part');
  },
};
const ruleKinds: readonly DraftRow['kind'][] = ['criterion', 'required', 'knockOut'];

const usesDates = ({ cells }: DraftRow) => {
  const condition = findKeyword(conditions, cells.condition);
  return condition !== undefined && onDates.has(condition.key);
};

const noAsOf: Mutation = {
  name: 'a condition on dates, and no As of',
  spoil: (draft) => {
    if (rowsOf(draft, 'asOf').length === 0 || !draft.rows.some(usesDates)) return null;
    draft.rows = draft.rows.filter(({ kind }) => kind !== 'asOf');
    return { rows: [], columns: [], mentions: 'asOf' };
  },
};

const noTimeZone: Mutation = {
  name: 'a Date in the definition, and no Time zone',
  spoil: (draft) => {
    const asOf = rowsOf(draft, 'asOf')[0];
    if (!asOf) return null;
    draft.rows = draft.rows.filter(({ kind }) => kind !== 'timeZone');
    asOf.cells.value = { instant: 1_790_000_000_000 };
    return { rows: [], columns: [], mentions: 'timeZone' };
  },
};

const mixedGroups: Mutation = {
  name: 'grades with and without Groups',
  spoil: (draft, random) => {
    const row = pickRow(draft, random, 'grade');
    if (!row || rowsOf(draft, 'grade').length < 2) return null;
    const before = rowsOf(draft, 'grade').filter((other) => other !== row);
    row.cells.group = groupOf(row) === '' ? 'Fit' : '';
    if (before.every((other) => (groupOf(other) === '') === (groupOf(row) === ''))) return null;
    return { rows: numbers(draft, rowsOf(draft, 'grade')), columns: ['group'] };
  },
};

const capTwice: Mutation = {
  name: 'two Caps of one group',
  spoil: (draft, random) => {
    const first = pickRow(draft, random, 'cap');
    if (!first) return null;
    const group = typeof first.cells.group === 'string' ? fullWidth(first.cells.group).toLowerCase() : '';
    const second: DraftRow = { kind: 'cap', cells: { part: parts.cap[draft.language], group, points: 7 } };
    insert(draft, second);
    return { rows: numbers(draft, [first, second]), columns: ['group', 'part'] };
  },
};

const handOverUnknown: Mutation = {
  name: 'a Hand over that names no grade, beside others',
  spoil: (draft, random) => {
    const row = pickRow(draft, random, 'handOver');
    if (!row) return null;
    row.cells.name = random.pick(['Lukewarm', 'A9', '熱い', nameOf(row).concat('?')]);
    return at(draft, row, 'name');
  },
};

const andComputing: Mutation = {
  name: 'an And below a computing condition that computes too',
  spoil: (draft, random) => {
    const owner = rowsOf(draft, 'criterion').find(({ cells }) => {
      const condition = findKeyword(conditions, cells.condition);
      return condition !== undefined && computing.has(condition.key);
    });
    if (!owner) return null;
    const key = random.pick(['fadesOver', 'eachUpTo'] as const);
    const and: DraftRow = {
      kind: 'and',
      cells: {
        part: parts.and[draft.language],
        field: owner.cells.field ?? '',
        condition: conditions[key][draft.language],
        value: 30,
      },
    };
    draft.rows.splice(draft.rows.indexOf(owner) + 1, 0, and);
    return at(draft, and, 'condition');
  },
};

/** The faults that only several rows together make. */
export const wholeMutations: readonly Mutation[] = [
  twice('version', ['part']),
  twice('asOf', ['part']),
  twice('timeZone', ['part']),
  twice('floor', ['part']),
  twice('handOver', ['part']),
  capTwice,
  alike('two criteria of one name', 'criterion', (first, second) => {
    second.cells.name = fullWidth(nameOf(first)).toLowerCase();
    return 'name';
  }),
  alike('two grades of one name', 'grade', (first, second) => {
    second.cells.name = fullWidth(nameOf(first));
    return 'name';
  }),
  alike('two grades of one minimum', 'grade', (first, second) => {
    first.cells.value = '1,000';
    second.cells.value = 1000;
    return 'value';
  }),
  mixedGroups,
  misplaced,
  andComputing,
  noAsOf,
  noTimeZone,
  handOverUnknown,
];
