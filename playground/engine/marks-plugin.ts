import type { Range, RangeAdapterFunctions, RangeData, WorkbookData } from '@odoo/o-spreadsheet';
import { CorePlugin, coreTypes, registries } from './engine';
import type { Json, Mark, MarkPlace } from './workbook';
import { areaOf } from './zone';

/** A mark as it is kept: its place is a range of the engine, which moves with its cells. */
interface KeptMark {
  readonly id: string;
  readonly kind: string;
  readonly on: MarkPlace['on'];
  readonly sheetId: string | null;
  readonly range: Range | null;
  readonly data: Json;
}

interface SavedMark extends Omit<KeptMark, 'range'> {
  readonly xc: string | null;
}

export interface NewMark {
  readonly id: string;
  readonly kind: string;
  readonly on: MarkPlace['on'];
  readonly data: Json;
}

export const SET_MARK = 'LEADPACT_SET_MARK';
export const REMOVE_MARK = 'LEADPACT_REMOVE_MARK';
const types: Set<string> = coreTypes;
types.add(SET_MARK);
types.add(REMOVE_MARK);
for (const type of [SET_MARK, REMOVE_MARK]) {
  // Neither moves cells: what another window wrote after it stays where it is when it is undone.
  if (!registries.inverseCommandRegistry.contains(type))
    registries.inverseCommandRegistry.add(type, (command) => [command]);
}

type CoreGetters = ConstructorParameters<typeof CorePlugin>[0]['getters'];

/**
 * The sheet and the range stand where the engine looks for them: it moves them by the rows and columns that are inserted or
 * deleted when a change before this one is undone.
 */
interface MarkCommand {
  readonly type: string;
  readonly mark?: NewMark;
  readonly id?: string;
  readonly sheetId?: string;
  /** The sheet that a duplicate becomes. */
  readonly sheetIdTo?: string;
  readonly ranges?: readonly RangeData[];
}

interface MarkedData {
  leadpactMarks?: readonly SavedMark[];
}

/** Keeps marks as part of the engine's own state, so that structure changes, undo and saving treat them as they treat cells. */
class MarksPlugin extends CorePlugin<{ kept: readonly KeptMark[] }> {
  static override getters = ['getMarks', 'getMark'] as const;
  kept: readonly KeptMark[] = [];
  private read: { readonly of: readonly KeptMark[]; readonly byKind: ReadonlyMap<string, readonly Mark[]> } =
    {
      of: this.kept,
      byKind: new Map(),
    };

  override adaptRanges({ applyChange }: RangeAdapterFunctions): void {
    const adapted = this.kept.flatMap((mark) => {
      if (mark.range === null) return [mark];
      const change = applyChange(mark.range);
      if (change.changeType === 'REMOVE') return [];
      return [change.changeType === 'NONE' ? mark : { ...mark, range: change.range }];
    });
    const same = adapted.length === this.kept.length && adapted.every((mark, at) => mark === this.kept[at]);
    if (!same) this.history.update('kept', adapted);
  }

  override handle(command: MarkCommand): void {
    if (command.type === SET_MARK && command.mark) {
      const [range] = command.ranges ?? [];
      const kept: KeptMark = {
        ...command.mark,
        sheetId: command.sheetId ?? null,
        range: range === undefined ? null : this.getters.getRangeFromRangeData(range),
      };
      const known = this.kept.some((mark) => mark.id === kept.id);
      this.history.update(
        'kept',
        known ? this.kept.map((mark) => (mark.id === kept.id ? kept : mark)) : [...this.kept, kept],
      );
    } else if (command.type === REMOVE_MARK) {
      this.history.update(
        'kept',
        this.kept.filter((mark) => mark.id !== command.id),
      );
    } else if (command.type === 'DELETE_SHEET') {
      this.history.update(
        'kept',
        this.kept.filter((mark) => mark.sheetId !== command.sheetId),
      );
    } else if (command.type === 'DUPLICATE_SHEET') {
      this.duplicate(command.sheetId ?? '', command.sheetIdTo ?? '');
    }
  }

  /** As in Google, a duplicate of a sheet takes along all that hangs on it. */
  private duplicate(from: string, to: string): void {
    const copies = this.kept.flatMap((mark): KeptMark[] => {
      if (mark.sheetId !== from) return [];
      const range = mark.range && this.getters.getRangeFromZone(to, mark.range.unboundedZone);
      return [{ ...mark, id: `${mark.id} on ${to}`, sheetId: to, range }];
    });
    this.history.update('kept', [...this.kept, ...copies]);
  }

  /** Marks are asked for far more often than they change. */
  getMarks(kind: string): readonly Mark[] {
    if (this.read.of !== this.kept) this.read = { of: this.kept, byKind: byKind(this.kept) };
    return this.read.byKind.get(kind) ?? [];
  }

  getMark(id: string): Mark | undefined {
    const kept = this.kept.find((mark) => mark.id === id);
    return kept && markOf(kept);
  }

  override import(data: WorkbookData & MarkedData): void {
    this.kept = (data.leadpactMarks ?? []).map((mark) => keep(mark, this.getters));
  }

  override export(data: WorkbookData & MarkedData): void {
    data.leadpactMarks = this.kept.map(({ range, ...mark }) => ({
      ...mark,
      xc: range === null ? null : this.getters.getRangeString(range, range.sheetId),
    }));
  }
}

function byKind(all: readonly KeptMark[]): ReadonlyMap<string, readonly Mark[]> {
  const found = new Map<string, Mark[]>();
  for (const kept of all) {
    const alike = found.get(kept.kind);
    if (alike === undefined) found.set(kept.kind, [markOf(kept)]);
    else alike.push(markOf(kept));
  }
  return found;
}

const markOf = ({ id, kind, on, sheetId, range, data }: KeptMark): Mark => ({
  id,
  kind,
  place: placeOf(on, sheetId, range),
  data,
});

function keep({ id, kind, on, sheetId, xc, data }: SavedMark, getters: CoreGetters): KeptMark {
  const range = sheetId !== null && xc !== null ? getters.getRangeFromSheetXC(sheetId, xc) : null;
  return { id, kind, on, sheetId, range, data };
}

function placeOf(on: MarkPlace['on'], sheetId: string | null, range: Range | null): MarkPlace {
  if (sheetId === null || on === 'workbook') return { on: 'workbook' };
  if (range === null || on === 'sheet') return { on: 'sheet', sheetId };
  return { on, sheetId, area: areaOf(range.zone) };
}

if (!registries.corePluginRegistry.contains('leadpactMarks')) {
  registries.corePluginRegistry.add('leadpactMarks', MarksPlugin);
}
