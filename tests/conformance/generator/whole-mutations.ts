import type { Cell } from '../oracle/cell';
import { readDate } from '../oracle/date';
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
const testKinds: readonly DraftRow['kind'][] = [...ruleKinds, 'and', 'or'];

const usesDates = ({ kind, cells }: DraftRow) => {
  if (!testKinds.includes(kind)) return false;
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

/** Dates are left in no other cell, as a message tells the first five faults only. */
function dropTimeZone(draft: Draft): void {
  draft.rows = draft.rows.filter(({ kind }) => kind !== 'timeZone');
  for (const { cells } of draft.rows) {
    const isMoment = typeof cells.value === 'string' && readsAsMoment(cells.value);
    if (isMoment || (typeof cells.value === 'object' && cells.value !== null)) cells.value = '2026-01-02';
  }
}

function readsAsMoment(text: string): boolean {
  try {
    readDate(text, null);
    return false;
  } catch {
    return true;
  }
}

const instant: Cell = { instant: 1_790_000_000_000 };
const moments: readonly Cell[] = [
  instant,
  '2026-11-20T09:30:00Z',
  '令和8年11月29日 23:30+09:00',
  '2026/1/2 0:00-0500',
];

const noTimeZone: Mutation = {
  name: 'a Date or moment in the definition, and no Time zone',
  spoil: (draft, random) => {
    const onDay = (row: DraftRow) => {
      const key = findKeyword(conditions, row.cells.condition)?.key;
      return row.kind === 'asOf' || key === 'isOnOrAfter' || key === 'isOnOrBefore';
    };
    dropTimeZone(draft);
    const rows = draft.rows.filter((row) => row.kind !== 'base' && row.kind !== 'highest' && onDay(row));
    if (rows.length === 0) return null;
    const row = random.pick(rows);
    row.cells.value = random.pick(moments);
    return at(draft, row, 'value');
  },
};

const dateInText: Mutation = {
  name: 'a Date in a list, and no Time zone',
  spoil: (draft, random) => {
    dropTimeZone(draft);
    const row = pickRow(draft, random, 'criterion', 'required', 'knockOut', 'and', 'or', 'field', 'blank');
    if (!row) return null;
    if (testKinds.includes(row.kind)) row.cells.condition = conditions.is[draft.language];
    row.cells.value = random.pick(moments);
    return at(draft, row, 'value');
  },
};

const dateAnywhere: Mutation = {
  name: 'a Date in a cell that nothing reads, and no Time zone',
  spoil: (draft, random) => {
    dropTimeZone(draft);
    const row = pickRow(draft, random, 'version', 'member', 'serviceLevel');
    if (!row) return null;
    const column = random.pick<Column>(['note', 'name']);
    row.cells[column] = random.pick(moments);
    return at(draft, row, column);
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
  dateInText,
  dateAnywhere,
  handOverUnknown,
];
