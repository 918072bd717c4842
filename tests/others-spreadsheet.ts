import type { Host } from '../playground/apps-script/host';
import { addTabWithoutCells } from '../playground/apps-script/sheet-type';
import { addTable } from '../playground/apps-script/sheets-table';
import type { Area } from '../playground/engine/workbook';
import { areaIn } from './add-on';

/** What people have in their spreadsheets beside plain cells. */
export interface Others {
  /** Tabs before all others: a chart on a tab of its own and a Connected Sheet, which throw when they are read. */
  readonly tabsWithoutCells?: boolean;
  readonly merged?: string;
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  /** The first of the grouped rows, and how many. */
  readonly groupedRows?: readonly [from: number, count: number];
  readonly hiddenRows?: readonly [from: number, count: number];
  readonly filter?: string;
  /** Scripts can't see a filter view, nor is anything else otherwise because of it. */
  readonly filterView?: string;
  /** Only `protectedBy` and the document's owner may edit it. */
  readonly protectedRange?: { readonly a1: string; readonly by: string };
  /** A Sheets Table, whose headings take no formula. */
  readonly table?: string;
}

const OTHER_TABS = [
  ['Chart1', 'OBJECT'],
  ['Connected', 'DATASOURCE'],
] as const;

/** Makes the tab, and the spreadsheet around it, as people may have made theirs. */
export function makeLikeOthers(host: Host, tab: string, others: Others): void {
  const { workbook } = host;
  const sheetId = areaIn(host, tab, 'A1').id;
  const area = (a1: string): Area => areaIn(host, tab, a1).area;
  const mark = (kind: string, a1: string, data: Parameters<typeof workbook.addMark>[2]) =>
    workbook.addMark(kind, { on: 'area', sheetId, area: area(a1) }, data);
  if (others.tabsWithoutCells) {
    OTHER_TABS.forEach(([name, kind], at) => {
      addTabWithoutCells(workbook, name, kind, at + 1);
    });
  }
  if (others.merged) workbook.merge(sheetId, area(others.merged));
  workbook.setFrozen(sheetId, others.frozenRows ?? 0, others.frozenColumns ?? 0);
  if (others.groupedRows) workbook.group(sheetId, 'ROW', ...others.groupedRows);
  if (others.hiddenRows) workbook.hideRows(sheetId, ...others.hiddenRows);
  if (others.filter) mark('filter', others.filter, null);
  if (others.filterView) mark('filterView', others.filterView, null);
  if (others.protectedRange) {
    const { a1, by } = others.protectedRange;
    mark('protection', a1, { owner: by, editors: [by], description: '', warningOnly: false });
  }
  if (others.table) addTable(workbook, sheetId, area(others.table), 'Table1');
}
