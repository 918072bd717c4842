import type { Workbook } from '../engine/workbook';
import type { HostContext } from './host-context';
import type { SheetKind } from './host-types';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const SHEET_TYPE = 'sheetType';

/** What a tab without cells of its own knows too. */
const TAB_MEMBERS: ReadonlySet<string> = new Set([
  'getName',
  'getSheetName',
  'setName',
  'getSheetId',
  'getIndex',
  'getParent',
  'getType',
  'activate',
  'hideSheet',
  'showSheet',
  'isSheetHidden',
  'setTabColor',
  'getTabColor',
]);
const SELECTION_MEMBERS: ReadonlySet<string> = new Set(['getActiveRange', 'getActiveCell', 'getCurrentCell']);

export function sheetKind(workbook: Workbook, sheetId: string): SheetKind {
  const mark = workbook
    .marks(SHEET_TYPE)
    .find(({ place }) => place.on === 'sheet' && place.sheetId === sheetId);
  return mark?.data === 'OBJECT' || mark?.data === 'DATASOURCE' ? mark.data : 'GRID';
}

/** Adds a tab that has no cells to a script: a chart on a tab of its own, or a Connected Sheet. Gives its id. */
export function addTabWithoutCells(
  workbook: Workbook,
  name: string,
  kind: Exclude<SheetKind, 'GRID'>,
  index?: number,
): string {
  const { id } = workbook.addSheet(name, index);
  workbook.addMark(SHEET_TYPE, { on: 'sheet', sheetId: id }, kind);
  return id;
}

/** As in Google, a tab without cells throws where its cells, or what hangs on them, are asked for; no range is active in it. */
export function membersOfKind(
  context: HostContext,
  sheetId: string,
  members: Partial<Sheet>,
): Partial<Sheet> {
  const kind = sheetKind(context.workbook, sheetId);
  if (kind === 'GRID') return members;
  const refuse = () => {
    throw context.error(`This operation is not supported on sheets of type ${kind}.`);
  };
  const known: Partial<Sheet> = {};
  for (const [name, member] of Object.entries(members)) {
    const none = SELECTION_MEMBERS.has(name) ? () => null : refuse;
    Reflect.set(known, name, TAB_MEMBERS.has(name) ? member : none);
  }
  return known;
}
