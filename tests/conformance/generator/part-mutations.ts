import type { Cell } from '../oracle/cell';
import { type Column, computing, conditions, findKeyword, type Part, parts } from '../oracle/keywords';
import type { Draft, DraftRow, RowCells } from './draft';
import { addRow, at, type Kinds, type Mutation, pickRow, rowNumber, spoilCell } from './mutation';
import type { Random } from './random';
import { fullWidth } from './write-text';

const noPoints: readonly Cell[] = ['', 'ten', true, '1000,000', '5 points', '#VALUE!', '20〜30', '1 0'];
const blanks: readonly Cell[] = ['', ' ', '#REF!', null, '\u200b'];

/** Puts a row right below another one. */
function below(draft: Draft, row: DraftRow, kind: Part, cells: RowCells): DraftRow {
  const added: DraftRow = { kind, cells: { part: parts[kind][draft.language], ...cells } };
  draft.rows.splice(draft.rows.indexOf(row) + 1, 0, added);
  return added;
}

/** A test that is right by itself, of a field that the definition reads already. */
function plainTest(draft: Draft, random: Random): RowCells | null {
  const row = pickRow(draft, random, 'criterion', 'required');
  return row && { field: row.cells.field ?? '', condition: conditions.isNotEmpty[draft.language] };
}

/** An And or Or row below a row that takes none. */
function misplaced(name: string, kinds: Kinds, kind: 'and' | 'or', fits = (_: DraftRow) => true): Mutation {
  return {
    name,
    spoil: (draft, random) => {
      const rows = draft.rows.filter((row) => kinds.includes(row.kind) && fits(row));
      const test = plainTest(draft, random);
      if (rows.length === 0 || !test) return null;
      return at(draft, below(draft, random.pick(rows), kind, test), 'part', 'condition');
    },
  };
}

const computes = ({ cells }: DraftRow) =>
  computing.has(findKeyword(conditions, cells.condition)?.key ?? 'is');

/** A second row for one group or name, spelt otherwise. */
function again(name: string, part: Part, column: Column, cells: RowCells): Mutation {
  return {
    name,
    spoil: (draft, random) => {
      const first = pickRow(draft, random, part);
      if (!first) return null;
      const key = first.cells[column];
      const spelt = typeof key === 'string' ? fullWidth(key).toLowerCase() : '';
      draft.rows.push({
        kind: part,
        cells: { part: parts[part][draft.language], ...cells, [column]: spelt },
      });
      return { rows: [rowNumber(draft, first), draft.rows.length], columns: [column, 'part'] };
    },
  };
}

const ownerTest: Mutation = {
  name: 'an And of an Owner that is wrong',
  spoil: (draft, random) => {
    const owner = pickRow(draft, random, 'owner');
    const test = plainTest(draft, random);
    if (!owner || !test) return null;
    const wrong = random.pick<readonly [RowCells, Column]>([
      [{ condition: conditions.isAtLeast[draft.language], value: 'ten' }, 'value'],
      [{ condition: conditions.is[draft.language], value: ',' }, 'value'],
      [{ condition: conditions.eachUpTo[draft.language], value: 3 }, 'condition'],
      [{ condition: conditions.fadesOver[draft.language], value: 30 }, 'condition'],
      [{ condition: 'equals' }, 'condition'],
      [{ field: '' }, 'field'],
      [{ name: 'Also' }, 'name'],
      [{ points: 5 }, 'points'],
    ]);
    return at(draft, below(draft, owner, 'and', { ...test, ...wrong[0] }), wrong[1]);
  },
};

const noFixedDay: Mutation = {
  name: 'every day without a day',
  spoil: (draft, random) => {
    const row = pickRow(draft, random, 'asOf');
    if (!row) return null;
    row.cells.condition = random.pick(['every day', '毎日', 'ＥＶＥＲＹ　ＤＡＹ']);
    row.cells.value = random.pick<Cell>(['', 'today', '=TODAY()', 46000, '#N/A']);
    return at(draft, row, 'value');
  },
};

const otherWords: readonly Cell[] = ['today', 'is', 'weekdays', '毎週', 5, 'working day', '土日を除く'];

/** One for each way in which what the page has gained can be wrong. */
export const newPartMutations: readonly Mutation[] = [
  misplaced('an Or below a computing Criterion', ['criterion'], 'or', computes),
  misplaced('an Or below an Owner', ['owner'], 'or'),
  misplaced('an Or below nothing to join', ['base', 'highest', 'blank', 'permission', 'grade', 'cap'], 'or'),
  misplaced('an And below a Base, Highest or Blank', ['base', 'highest', 'blank', 'permission'], 'and'),
  ownerTest,
  noFixedDay,
  spoilCell('an As of with another Condition', ['asOf'], 'condition', otherWords),
  spoilCell('a Service level with another Condition', ['serviceLevel'], 'condition', otherWords),
  spoilCell('a Service level on working days without a number', ['serviceLevel'], 'value', [
    '',
    'soon',
    true,
  ]),
  spoilCell('a Blank without a Value', ['blank'], 'value', blanks),
  spoilCell('a Blank without an item', ['blank'], 'value', [',', '、；', '""', '\u200b,', ' ; ']),
  spoilCell('a Base without Points', ['base'], 'points', noPoints),
  spoilCell('a Base of more than 2 decimals', ['base'], 'points', [0.125, '1.001', '0.001%']),
  spoilCell('a Base beyond 1,000,000', ['base'], 'points', [1_000_000.01, '▲101万', '0.1億']),
  spoilCell('a Highest without a Group', ['highest'], 'group', blanks),
  again('two Bases of one Group', 'base', 'group', { points: 1 }),
  again('two Highest of one Group', 'highest', 'group', {}),
  spoilCell('an Owner without a Name', ['owner'], 'name', blanks),
  spoilCell('an Owner with a limit that is none', ['owner'], 'value', [1.5, -1, 'many', '10〜20', true]),
  spoilCell('an Owner with a limit of 0', ['owner'], 'value', [0, '0', '０件', '-0']),
  again('two Owners of one Name', 'owner', 'name', { value: 5 }),
  spoilCell('a Permission that is none', ['permission'], 'value', [
    '',
    'all',
    'owner',
    'メンバー',
    1,
    'members, editors',
  ]),
  {
    name: 'two Permissions',
    spoil: (draft, random) => {
      const first = pickRow(draft, random, 'permission');
      if (!first) return null;
      draft.rows.push({ kind: 'permission', cells: { ...first.cells } });
      return { rows: [rowNumber(draft, first), draft.rows.length], columns: ['part'] };
    },
  },
  addRow('a Permission with members in the wrong cell', 'permission', 'value', { name: 'members' }, ['']),
];
