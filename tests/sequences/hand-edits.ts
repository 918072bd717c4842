import { columnLetters } from '../../playground/engine/area';
import type { SheetInfo } from '../../playground/engine/workbook';
import { type Die, pick } from './die';
import { HOSTILE } from './hostile';
import type { World } from './world';

/** What a person does in the grid, without a thought of LeadPact. */
export type HandEdit = (world: World, die: Die) => void;

const tabOf = ({ host, locale }: World, die: Die): SheetInfo => {
  const tabs = host.workbook.sheets();
  const leads = tabs.find(({ name }) => name === (locale === 'ja' ? 'Leads' : 'Leads'));
  return leads !== undefined && die(2) === 0 ? leads : pick(tabs, die);
};
const leadsOf = ({ host }: World): SheetInfo | undefined =>
  host.workbook.sheets().find(({ name }) => name === 'Leads');

/** A column or row in use, or the first beyond. */
function someLine(world: World, tab: SheetInfo, dimension: 'rows' | 'columns', die: Die): number {
  return 1 + die(Math.min(world.host.workbook.extent(tab.id)[dimension] + 1, tab[dimension]));
}

function type(world: World, tab: SheetInfo, row: number, column: number, typed: string): void {
  world.host.edit(tab.name, `${columnLetters(column)}${row}`, typed);
}

const TYPED: readonly string[] = [
  ...HOSTILE.filter((text) => !text.startsWith('=')),
  '12',
  '0.5',
  '',
  'x',
  '2026/1/2',
  '=1+1',
];

/** The column of the lead tab under that heading; 0 for none. */
function headed(world: World, tab: SheetInfo, heading: string): number {
  const { columns } = world.host.workbook.extent(tab.id);
  if (columns === 0) return 0;
  const [row = []] = world.host.workbook.values(tab.id, { row: 1, column: 1, rows: 1, columns });
  return row.indexOf(heading) + 1;
}

const ANSWERS = {
  en: {
    column: 'Decision',
    words: ['Accepted', 'Rejected', ''],
    note: 'Rejection note',
    reason: 'Rejection reason',
  },
  ja: { column: '判定', words: ['受け入れ', '却下', ''], note: '却下メモ', reason: '却下理由' },
} as const;

export const HAND_EDITS = {
  type: (world, die) => {
    const tab = tabOf(world, die);
    type(
      world,
      tab,
      someLine(world, tab, 'rows', die),
      someLine(world, tab, 'columns', die),
      pick(TYPED, die),
    );
  },
  'type a decision': (world, die) => {
    const tab = leadsOf(world);
    if (tab === undefined) return;
    const { column, words, note } = ANSWERS[world.locale];
    const at = headed(world, tab, die(3) === 0 ? note : column);
    if (at === 0) return;
    const row = 2 + die(Math.max(world.host.workbook.extent(tab.id).rows - 1, 1));
    type(world, tab, row, at, pick(die(8) === 0 ? TYPED : words, die));
  },
  'add a lead': (world, die) => {
    const tab = leadsOf(world);
    if (tab === undefined) return;
    const row = world.host.workbook.extent(tab.id).rows + 1;
    if (row > tab.rows) world.host.workbook.insertRows(tab.id, row, 1);
    const lead: readonly (readonly [string, string])[] = [
      ['Company', `Company ${pick(HOSTILE, die).replace(/^[=＝]/, '')} ${world.names++}`],
      ['Job title', die(2) === 0 ? 'Sales Director' : 'Clerk'],
      ['Employees', String(die(1000))],
      ['Phone', die(2) === 0 ? '020 1234' : ''],
    ];
    for (const [heading, typed] of lead) {
      const at = headed(world, tab, heading);
      if (at > 0) type(world, tab, row, at, typed);
    }
  },
  'insert a row': (world, die) => {
    const tab = tabOf(world, die);
    world.host.workbook.insertRows(tab.id, someLine(world, tab, 'rows', die), 1);
  },
  'delete a row': (world, die) => {
    const tab = tabOf(world, die);
    world.host.workbook.deleteRows(tab.id, 1 + die(Math.max(world.host.workbook.extent(tab.id).rows, 2)), 1);
  },
  'insert a column': (world, die) => {
    const tab = tabOf(world, die);
    world.host.workbook.insertColumns(tab.id, someLine(world, tab, 'columns', die), 1);
  },
  'delete a column': (world, die) => {
    const tab = tabOf(world, die);
    world.host.workbook.deleteColumns(tab.id, someLine(world, tab, 'columns', die), 1);
  },
  'move a column': (world, die) => {
    const tab = tabOf(world, die);
    const from = someLine(world, tab, 'columns', die);
    const before = someLine(world, tab, 'columns', die);
    if (before !== from && before !== from + 1) world.host.workbook.moveColumns(tab.id, from, 1, before);
  },
  sort: (world, die) => {
    const tab = leadsOf(world);
    if (tab === undefined) return;
    const column = someLine(world, tab, 'columns', die);
    world.host.workbook.sortSheet(tab.id, [{ column, ascending: die(2) === 0 }]);
  },
  'rename a heading': (world, die) => {
    const tab = tabOf(world, die);
    type(world, tab, 1, someLine(world, tab, 'columns', die), `Renamed ${world.names++}`);
  },
  'rename a tab': (world, die) => {
    const tab = pick(world.host.workbook.sheets(), die);
    if (tab.name !== 'Leads') world.host.workbook.renameSheet(tab.id, `Tab ${world.names++}`);
  },
  'delete a tab': (world, die) => {
    const tab = pick(world.host.workbook.sheets(), die);
    if (tab.name !== 'Leads') world.host.workbook.deleteSheet(tab.id);
  },
  'duplicate a tab': (world, die) => {
    const tabs = world.host.workbook.sheets();
    const { id, name } = pick(tabs, die);
    const copy = `Copy of ${name}`;
    world.host.workbook.duplicateSheet(
      id,
      tabs.some((tab) => tab.name === copy) ? `${copy} ${world.names++}` : copy,
    );
  },
  'hide a row': (world, die) => {
    const tab = tabOf(world, die);
    world.host.workbook.hideRows(tab.id, someLine(world, tab, 'rows', die), 1);
  },
  'a day passes': ({ host }) => host.workbook.moveClock(86_400_000),
} as const satisfies Readonly<Record<string, HandEdit>>;
