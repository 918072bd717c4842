import { type Earlier, readEarlier } from '../../domain/hand-over/earlier';
import { HAND_OVER_COLUMNS, type HandOverColumn } from '../../domain/hand-over/hand-over-column';
import type { Cell } from '../../domain/values/cell';
import { beginningOf, type Day } from '../../domain/values/day';
import { fillCells, writeCells } from '../../sheets/leads/lead-sheet';
import { changing, refused } from '../answer';
import { REQUESTS } from '../requests';
import { answerHandOver, sheetCalendar, writableScene } from './hand-over-scene';

/** What a lead's columns held before it was handed over again. */
interface Before extends Earlier {
  /** The lines of the hand-overs before that one. */
  readonly earlier: string;
}

/** Takes the stamps off; a lead that was handed over again gets back what was kept of the time before. */
export const undoHandOver = changing(REQUESTS.undoHandOver, (environment, { at: moment }) => {
  const writable = writableScene(environment, HAND_OVER_COLUMNS);
  if ('refusal' in writable) return refused(writable.refusal);
  const { scene } = writable;
  const undone = scene.stamps.flatMap(({ handedOver, decided }, at) =>
    handedOver?.getTime() === moment && decided === '' ? [at] : [],
  );
  if (undone.length === 0) return refused({ kind: 'stale leads', leads: 0 });
  const calendar = sheetCalendar(environment);
  const before = new Map<number, Before>();
  for (const at of undone) {
    const lines = scene.stamps[at]?.earlier.split('\n') ?? [];
    const read = readEarlier(lines.pop() ?? '');
    if (read !== null) before.set(at, { ...read, earlier: lines.join('\n') });
  }
  const fresh = undone.filter((at) => !before.has(at));
  const day = (value: Day | null) => (value === null ? '' : beginningOf(value, calendar));
  const restored = (cell: (was: Before) => Cell) =>
    new Map([...before].map(([at, was]): [number, Cell] => [at, cell(was)]));
  const emptied = fresh.map((at): [number, Cell] => [at, '']);
  writeCells(
    scene,
    new Map<HandOverColumn, ReadonlyMap<number, Cell>>([
      ['handedOver', new Map([...emptied, ...restored(({ handedOver }) => day(handedOver))])],
      ['version', new Map([...emptied, ...restored(({ version }) => version)])],
      ['scoreThen', new Map([...emptied, ...restored(({ scoreThen }) => scoreThen)])],
      ['brief', new Map(emptied)],
      ['decidedOn', restored(({ decidedOn }) => day(decidedOn))],
      ['note', restored(({ note }) => note)],
      ['recycleOn', restored(({ recycleOn }) => day(recycleOn))],
      ['earlier', restored(({ earlier }) => earlier)],
    ]),
  );
  fillCells(scene, 'sample', fresh, '');
  // Column by column and word by word, for the dropdowns of these refuse what stands in other cells.
  for (const column of ['decision', 'reason'] as const) {
    const written = ({ decided, reason }: Before) => (column === 'decision' ? decided : reason);
    for (const word of new Set([...before.values()].map(written))) {
      const at = [...before].flatMap(([one, was]) => (written(was) === word ? [one] : []));
      fillCells(scene, column, at, word);
    }
  }
  return answerHandOver(environment);
});
