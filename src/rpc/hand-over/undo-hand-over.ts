import { type Earlier, readEarlier } from '../../domain/hand-over/earlier';
import { HAND_OVER_COLUMNS, type HandOverColumn } from '../../domain/hand-over/hand-over-column';
import type { Cell } from '../../domain/values/cell';
import { beginningOf, type Day } from '../../domain/values/day';
import { normalize } from '../../domain/values/text';
import { fillCells, planCells, rewrite, type WrittenCells } from '../../sheets/leads/lead-sheet';
import { changing, refused } from '../answer';
import { answerHandOver } from './hand-over-state';
import { writableLeads } from './handed-over-leads';
import { isPermitted } from './permitted';
import { HAND_OVER } from './requests';

/** What an undoing writes into each lead, and more into those that get back what they held before. */
const STAMPED = ['handedOver', 'version', 'scoreThen', 'brief'] as const;
const RESTORED = ['decision', 'decidedOn', 'reason', 'note', 'recycleOn', 'earlier'] as const;

/** What a lead's columns held before it was handed over again. */
interface Before extends Earlier {
  /** The lines of the hand-overs before that one. */
  readonly earlier: string;
}

/** Empties what a hand-over wrote; a lead that was handed over again gets back what was kept of the time before. */
export const undoHandOver = changing(
  HAND_OVER.undoHandOver,
  writableLeads(HAND_OVER_COLUMNS),
  [isPermitted],
  (leads, { at: moment }) => {
    const { book, records } = leads;
    const undone = records.flatMap(({ handedOver, decided }, at) =>
      handedOver?.getTime() === moment && decided === '' ? [at] : [],
    );
    if (undone.length === 0) return refused({ kind: 'stale leads', leads: 0 });
    const calendar = book.calendar();
    const before = new Map<number, Before>();
    for (const at of undone) {
      const lines = records[at]?.earlier.split('\n') ?? [];
      const read = readEarlier(lines.pop() ?? '');
      if (read !== null) before.set(at, { ...read, earlier: lines.join('\n') });
    }
    const fresh = undone.filter((at) => !before.has(at));
    const parsed = book.parsed();
    const takers = new Set(parsed.ok ? parsed.definition.owners.map(({ name }) => normalize(name)) : []);
    // What somebody wrote beside the Owner rows' names stays.
    const given = fresh.filter((at) => takers.has(normalize(records[at]?.owner ?? '')));
    const day = (value: Day | null) => (value === null ? '' : beginningOf(value, calendar));
    const restored = (cell: (was: Before) => Cell) =>
      new Map([...before].map(([at, was]): [number, Cell] => [at, cell(was)]));
    const emptied = fresh.map((at): [number, Cell] => [at, '']);
    const writeCells = planCells(
      leads,
      new Map<HandOverColumn, ReadonlyMap<number, Cell>>([
        ['handedOver', new Map([...emptied, ...restored(({ handedOver }) => day(handedOver))])],
        ['version', new Map([...emptied, ...restored(({ version }) => version)])],
        ['scoreThen', new Map([...emptied, ...restored(({ scoreThen }) => scoreThen)])],
        ['brief', new Map(emptied)],
        ['owner', new Map(given.map((at) => [at, '']))],
        ['decidedOn', restored(({ decidedOn }) => day(decidedOn))],
        ['note', restored(({ note }) => note)],
        ['recycleOn', restored(({ recycleOn }) => day(recycleOn))],
        ['earlier', restored(({ earlier }) => earlier)],
      ]),
    );
    const written: readonly WrittenCells[] = [
      [STAMPED, undone],
      [['owner'], given],
      [['sample'], fresh],
      [RESTORED, [...before.keys()]],
    ];
    rewrite(book.environment, leads, written, () => {
      writeCells();
      fillCells(leads, 'sample', fresh, '');
      // Column by column and word by word, for the dropdowns of these refuse what stands in other cells.
      for (const column of ['decision', 'reason'] as const) {
        const kept = ({ decided, reason }: Before) => (column === 'decision' ? decided : reason);
        for (const word of new Set([...before.values()].map(kept))) {
          const at = [...before].flatMap(([one, was]) => (kept(was) === word ? [one] : []));
          fillCells(leads, column, at, word);
        }
      }
    });
    return answerHandOver(book);
  },
);
