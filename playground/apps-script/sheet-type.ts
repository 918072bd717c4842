import type { HostContext } from './host-context';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A mark of this kind on a sheet says that it is a chart's instead of a grid. */
export const SHEET_TYPE = 'sheetType';

export function sheetType({ workbook }: HostContext, sheetId: string): 'GRID' | 'OBJECT' {
  const isMarked = workbook
    .marks(SHEET_TYPE)
    .some(({ place }) => place.on === 'sheet' && place.sheetId === sheetId);
  return isMarked ? 'OBJECT' : 'GRID';
}

/** What a sheet has that is no grid. */
const OF_ANY_SHEET: ReadonlySet<string> = new Set<keyof Sheet>([
  'activate',
  'getIndex',
  'getName',
  'getParent',
  'getSheetId',
  'getSheetName',
  'getTabColor',
  'getType',
  'hideSheet',
  'isSheetHidden',
  'setName',
  'setTabColor',
  'showSheet',
]);

/** The members of a sheet that is no grid: as in Google, it throws where it is asked for cells. */
export function withoutCells(context: HostContext, members: Partial<Sheet>): Partial<Sheet> {
  const refuse = () => {
    throw context.error('This operation is not supported on a sheet that is no grid.');
  };
  const names = Object.keys(members);
  return Object.fromEntries(
    names.map((name) => [name, OF_ANY_SHEET.has(name) ? Reflect.get(members, name) : refuse]),
  );
}
