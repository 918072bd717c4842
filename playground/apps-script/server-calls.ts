type Need = 'read' | 'write';

/**
 * The calls that Google has to answer from its server, by what they need there. What an object in hand already knows (its id,
 * name, key, value or place), `getRange`, builders and the other services need nothing of it.
 */
const SERVER_CALLS: readonly (readonly [need: Need, calls: RegExp])[] = [
  [
    'read',
    /^Spreadsheet\.(getSheets|getNumSheets|getSheetBy\w+|getActive\w+|getCurrentCell|getDataRange|getLast\w+|getSpreadsheet\w+|getDeveloperMetadata|getEditors|getOwner)$/,
  ],
  [
    'read',
    /^Sheet\.(getDataRange|getLast\w+|getMax\w+|getSheetValues|getActive\w+|getCurrentCell|isSheetHidden|getTabColor|getProtections|getDeveloperMetadata|getCharts|getPivotTables|getConditionalFormatRules|getFrozen\w+|getColumnWidth)$/,
  ],
  [
    'read',
    /^Range\.(getValues?|getFormulas?|getDisplayValues?|isBlank|getNumberFormats?|getFontWeight|getBackgrounds?|getNote|getDataValidations?|getMergedRanges|isPartOfMerge|getDeveloperMetadata)$/,
  ],
  ['read', /^(DeveloperMetadataFinder\.find|SpreadsheetApp\.get(ActiveSheet|ActiveRange|CurrentCell))$/],
  [
    'write',
    /^(Spreadsheet|Sheet|Range|RangeList|DeveloperMetadata|Protection|PivotTable|PivotGroup|PivotValue)\.(set|add|insert|delete|remove|clear|hide|show|protect|create(?=Pivot)|merge|break|move|rename|append|activate|sort)\w*$/,
  ],
];

/** How often a script needed Google's server. */
export interface ServerTraffic {
  readonly reads: number;
  readonly writes: number;
  /** Reads with a write, and no other read, before them: Google first carries out what was written and recalculates. */
  readonly readsAfterWrites: number;
}

/** Counts the calls by the table. */
export class ServerCallCounter {
  private reads = 0;
  private writes = 0;
  private readsAfterWrites = 0;
  private last: Need | null = null;

  count(call: string): void {
    const need = SERVER_CALLS.find(([, calls]) => calls.test(call))?.[0];
    if (need === undefined) return;
    if (need === 'write') this.writes++;
    else {
      this.reads++;
      if (this.last === 'write') this.readsAfterWrites++;
    }
    this.last = need;
  }

  reset(): void {
    [this.reads, this.writes, this.readsAfterWrites, this.last] = [0, 0, 0, null];
  }

  get traffic(): ServerTraffic {
    const { reads, writes, readsAfterWrites } = this;
    return { reads, writes, readsAfterWrites };
  }
}
