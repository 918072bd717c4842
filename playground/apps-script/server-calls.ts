type Need = 'read' | 'write';

interface ServerCall {
  readonly calls: RegExp;
  /** What it is counted as. */
  readonly need: Need | null;
  /** Whether Google carries out first what was written before it. */
  readonly carriesOut: boolean;
}

/**
 * Which calls Google answers from its server; of a call that fits several rows the first one holds. What an object in hand already knows
 * (its id, name, key, value or place), `getRange`, builders and the other services need nothing of it.
 */
const SERVER_CALLS: readonly ServerCall[] = [
  {
    calls:
      /^(Range\.get(Row|RowIndex|Column|LastRow|LastColumn|NumRows|NumColumns|Height|Width|A1Notation|Sheet|GridId|Cell)|Sheet\.get(Range|RangeList|Name|SheetName|SheetId|Parent|Type|Index)|Spreadsheet\.get(Range|RangeList|Id|Name|Url))$/,
    need: null,
    carriesOut: false,
  },
  { calls: /^SpreadsheetApp\.flush$/, need: null, carriesOut: true },
  { calls: /^Spreadsheet\.insertSheet$/, need: 'write', carriesOut: true },
  {
    calls:
      /^((Range|Sheet|Spreadsheet|DeveloperMetadataFinder)\.(get|is|find)\w*|SpreadsheetApp\.get(ActiveSheet|ActiveRange|CurrentCell))$/,
    need: 'read',
    carriesOut: true,
  },
  {
    calls:
      /^(Spreadsheet|Sheet|Range|RangeList|DeveloperMetadata|Protection|PivotTable|PivotGroup|PivotValue)\.(set|add|insert|delete|remove|clear|hide|show|protect|create(?=Pivot)|merge|break|move|rename|append|activate|sort)\w*$/,
    need: 'write',
    carriesOut: false,
  },
];

function serverCall(call: string): ServerCall | undefined {
  return SERVER_CALLS.find(({ calls }) => calls.test(call));
}

/** Whether Google carries out first what was written before this call. */
export function carriesOutWrites(call: string): boolean {
  return serverCall(call)?.carriesOut === true;
}

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
    const need = serverCall(call)?.need ?? null;
    if (need === null) return;
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
