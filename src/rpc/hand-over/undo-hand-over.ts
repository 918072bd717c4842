import { type Earlier, type KeptColumn, readEarlier, splitLines } from '../../domain/hand-over/earlier';
import { givenAt } from '../../domain/hand-over/given-owner';
import { HAND_OVER_COLUMNS, type HandOverColumn } from '../../domain/hand-over/hand-over-column';
import { type Kept, keptFor } from '../../domain/hand-over/kept-cell';
import type { Calendar } from '../../domain/values/day';
import { writtenText } from '../../domain/values/reading';
import { keptOwners } from '../../sheets/leads/given-owners';
import { cellIn, fillCells, planCells, rewrite, type WrittenCells } from '../../sheets/leads/lead-sheet';
import { changing, refused } from '../answer';
import { answerHandOver } from './hand-over-state';
import { type HandedOverLeads, leadPrints, writableLeads } from './handed-over-leads';
import { isPermitted } from './permitted';
import { HAND_OVER } from './requests';

/** What a hand-over wrote into each lead, and what it cleared beside in a lead that was handed over before. */
const STAMPED = ['handedOver', 'version', 'scoreThen', 'brief', 'sample'] as const;
const CLEARED = ['decision', 'decidedOn', 'decidedBy', 'reason', 'note', 'recycleOn'] as const;
/** Dropdowns refuse what stands in other cells, and a team's own column holds what only a person can write: they are written word by word. */
const CHOSEN: readonly HandOverColumn[] = ['decision', 'reason', 'owner'];

/** What a lead's columns held before the hand-over that is undone. */
interface Before {
  readonly cells: Earlier;
  /** The lines of the hand-overs before that one. */
  readonly earlier: string;
}

/** Empties what a hand-over wrote; a lead gets back what was kept of the time before. */
export const undoHandOver = changing(
  HAND_OVER.undoHandOver,
  writableLeads(HAND_OVER_COLUMNS, ['owner']),
  [isPermitted],
  (leads, { at: moment }) => {
    const { book, records } = leads;
    const undone = records.flatMap(({ handedOver, decided }, at) =>
      handedOver?.getTime() === moment && decided === '' ? [at] : [],
    );
    if (undone.length === 0) return refused({ kind: 'stale leads', leads: 0 });
    const before = readBefore(leads, undone, book.calendar());
    const restored = (column: KeptColumn) =>
      undone.flatMap((at): [number, Kept][] => {
        const cells = before.get(at)?.cells;
        if (cells === undefined) return isStamp(column) ? [[at, '']] : [];
        const wasHandedOver = cells.get('handedOver') instanceof Date;
        const isKept = cells.has(column) && (wasHandedOver || isStamp(column));
        return isKept ? [[at, keptFor(cells.get(column) ?? '', leads.lead.headerRow + 1 + at)]] : [];
      });
    const news = new Map<HandOverColumn, ReadonlyMap<number, Kept>>(
      [...STAMPED, ...CLEARED].map((column) => [column, new Map(restored(column))]),
    );
    news.set('owner', new Map(givenOwners(leads, undone, moment).map((at) => [at, ''])));
    news.set('earlier', new Map([...before].map(([at, { earlier }]) => [at, earlier])));
    const writeCells = planCells(leads, new Map([...news].filter(([column]) => !CHOSEN.includes(column))));
    const written = [...news].map(([column, cells]): WrittenCells => [[column], [...cells.keys()]]);
    rewrite(book.environment, leads, written, () => {
      writeCells();
      for (const column of CHOSEN) {
        const cells = [...(news.get(column) ?? [])];
        for (const word of new Set(cells.map(([, cell]) => cell))) {
          const at = cells.flatMap(([one, cell]) => (cell === word ? [one] : []));
          fillCells(leads, column, at, word);
        }
      }
    });
    return answerHandOver(book);
  },
);

const isStamp = (column: KeptColumn) => STAMPED.some((one) => one === column);

/** What was kept of the leads that have a line of that. */
function readBefore(
  leads: HandedOverLeads,
  undone: readonly number[],
  calendar: Calendar,
): ReadonlyMap<number, Before> {
  return new Map(
    undone.flatMap((at): [number, Before][] => {
      const { others, last } = splitLines(writtenText(cellIn(leads, at, 'earlier'), calendar));
      const cells = readEarlier(last, calendar);
      return cells === null ? [] : [[at, { cells, earlier: others }]];
    }),
  );
}

/** The leads whose owner this hand-over wrote, and nobody has changed since. */
function givenOwners(leads: HandedOverLeads, undone: readonly number[], moment: number): number[] {
  const isGiven = givenAt(keptOwners(leads.book.environment.properties), moment);
  const printOf = leadPrints(leads);
  return undone.filter((at) => isGiven(printOf(at), leads.records[at]?.owner ?? ''));
}
