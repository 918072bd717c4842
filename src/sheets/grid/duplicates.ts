import { lineOf, type Metadata } from './metadata';
import type { Layout } from './own-tab';

/** A tab that somebody duplicated: LeadPact goes on with the one that it made, or that holds the leads. */
interface Duplicate {
  readonly tab: string;
  /** The name of the tab that LeadPact goes on with. */
  readonly of: string;
}

/** The duplicates of the lead tab and of LeadPact's own. Sheets duplicates the metadata too, which names the sheet that it was made for. */
export function findDuplicates({ tabs, metadata }: Layout): Duplicate[] {
  const marks = metadata.filter(({ key }) => key === 'leadpact.tab' || key === 'leadpact.header');
  const own = new Set(marks.filter((mark) => placeOf(mark) === namedIn(mark)).map(placeOf));
  const found = new Map<string, string>();
  for (const mark of marks) {
    const place = placeOf(mark);
    const tab = tabs.find(({ id }) => id === place);
    const original = tabs.find(({ id }) => id === namedIn(mark));
    if (tab !== undefined && original !== undefined && !own.has(place)) found.set(tab.name, original.name);
  }
  return [...found].map(([tab, of]) => ({ tab, of }));
}

/** The id of the sheet that the mark was made for. */
const namedIn = ({ value }: Metadata) => Number(value.replace(/^.* /, ''));

/** The id of the sheet on which it is. */
function placeOf(mark: Metadata): number | undefined {
  return mark.key === 'leadpact.header'
    ? lineOf(mark)?.sheetId
    : mark.entry.getLocation().getSheet()?.getSheetId();
}
