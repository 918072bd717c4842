import type { Pivot, PivotContent } from '../engine/workbook';
import { emulate } from './emulate';
import { isNotEmptyCriteria } from './filter-criteria';
import type { HostContext } from './host-context';
import { mismatch } from './parameters';
import { checkProtection } from './write-guard';

type PivotTable = GoogleAppsScript.Spreadsheet.PivotTable;
type PivotGroup = GoogleAppsScript.Spreadsheet.PivotGroup;
type PivotValue = GoogleAppsScript.Spreadsheet.PivotValue;
type PivotFilter = GoogleAppsScript.Spreadsheet.PivotFilter;
type Side = 'rows' | 'columns';

const SUMMARIZE: readonly PivotContent['values'][number]['summarize'][] = [
  'COUNTA',
  'SUM',
  'AVERAGE',
  'MIN',
  'MAX',
];

/**
 * As in Google, columns are the sheet's own. Changes are gathered: the engine computes everything anew for each.
 * @param known the pivot's id; null for one that is to be made
 */
export function emulatePivotTable(
  context: HostContext,
  { sheetId, row, column, ...first }: Omit<Pivot, 'id'>,
  known: string | null,
): PivotTable {
  const { workbook, make } = context;
  let id = known;
  let next: PivotContent = first;
  if (id === null) context.deferPivot(commit);

  function commit(): void {
    if (id === null) id = workbook.addPivot(sheetId, row, column, next);
    else workbook.setPivot(id, next);
  }

  function content(): PivotContent {
    if (id !== null && workbook.pivots(sheetId).every((each) => each.id !== id))
      throw context.error('The pivot table no longer exists.');
    return next;
  }

  function change(changes: Partial<PivotContent>): void {
    checkProtection(context, sheetId, { row, column, rows: 1, columns: 1 });
    next = { ...content(), ...changes };
    context.deferPivot(commit);
  }

  function checkColumn(method: string, wanted: number): void {
    const { area } = content().source;
    if (typeof wanted !== 'number') throw mismatch(context, `SpreadsheetApp.PivotTable.${method}`, [wanted]);
    if (wanted < area.column || wanted >= area.column + area.columns)
      throw context.error('The source data column is outside of the source data of the pivot table.');
  }

  function group(side: Side, wanted: number): PivotGroup {
    const order = (descending: boolean): PivotGroup => {
      change({
        [side]: content()[side].map((each) => (each.column === wanted ? { ...each, descending } : each)),
      });
      return made;
    };
    const made: PivotGroup = emulate<PivotGroup>(context, 'PivotGroup', {
      getSourceDataColumn: () => wanted,
      sortAscending: () => order(false),
      sortDescending: () => order(true),
    });
    return made;
  }

  function addGroup(side: Side, wanted: number): PivotGroup {
    checkColumn(side === 'rows' ? 'addRowGroup' : 'addColumnGroup', wanted);
    change({ [side]: [...content()[side], { column: wanted, descending: false }] });
    return group(side, wanted);
  }

  function value(at: number): PivotValue {
    const made: PivotValue = emulate<PivotValue>(context, 'PivotValue', {
      setDisplayName(name: string) {
        change({ values: content().values.map((each, place) => (place === at ? { ...each, name } : each)) });
        return made;
      },
    });
    return made;
  }

  return emulate<PivotTable>(context, 'PivotTable', {
    getAnchorCell: () => make.range(sheetId, { row, column, rows: 1, columns: 1 }),
    getRowGroups: () => content().rows.map((each) => group('rows', each.column)),
    getColumnGroups: () => content().columns.map((each) => group('columns', each.column)),
    getPivotValues: () => content().values.map((_, at) => value(at)),
    addRowGroup: (wanted) => addGroup('rows', wanted),
    addColumnGroup: (wanted) => addGroup('columns', wanted),
    addPivotValue(wanted: number, how: unknown) {
      checkColumn('addPivotValue', wanted);
      const summarize = SUMMARIZE.find((each) => each === String(how));
      if (summarize === undefined)
        throw context.error(`PivotTableSummarizeFunction.${String(how)} is not emulated in the playground`);
      change({ values: [...content().values, { column: wanted, summarize, name: null }] });
      return value(content().values.length - 1);
    },
    addFilter(wanted: number, criteria: GoogleAppsScript.Spreadsheet.FilterCriteria) {
      checkColumn('addFilter', wanted);
      if (!isNotEmptyCriteria(criteria))
        throw context.error('Pivot filters other than whenCellNotEmpty are not emulated in the playground');
      change({ filled: [...content().filled, wanted] });
      return emulate<PivotFilter>(context, 'PivotFilter', { getSourceDataColumn: () => wanted });
    },
    remove() {
      checkProtection(context, sheetId, { row, column, rows: 1, columns: 1 });
      context.settle();
      if (id !== null) workbook.removePivot(id);
    },
  });
}
