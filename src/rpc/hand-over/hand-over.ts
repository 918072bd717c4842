import { isComplete, type Signed, standingOf } from '../../domain/agreement/agreement';
import type { Definition } from '../../domain/definition/definition';
import { missingFields } from '../../domain/definition/field';
import { definitionRevision } from '../../domain/definition/moving-day';
import { SAMPLE_WORD } from '../../domain/hand-over/answer-word';
import { earlierLine, withLine } from '../../domain/hand-over/earlier';
import { withGiven } from '../../domain/hand-over/given-owner';
import { HAND_OVER_COLUMNS, type HandOverColumn } from '../../domain/hand-over/hand-over-column';
import { assignOwners, countOwned } from '../../domain/hand-over/owner';
import { isDue, stageOf } from '../../domain/hand-over/stage';
import { briefer } from '../../domain/scoring/brief';
import { prepare } from '../../domain/scoring/scorer';
import type { Cell } from '../../domain/values/cell';
import { toPoints } from '../../domain/values/hundredths';
import { writtenText } from '../../domain/values/reading';
import { keepOwners, keptOwners } from '../../sheets/leads/given-owners';
import { markFoundColumns } from '../../sheets/leads/hand-over-columns';
import {
  cellIn,
  emptyIn,
  fillCells,
  keptIn,
  planCells,
  rewrite,
  type WrittenCells,
} from '../../sheets/leads/lead-sheet';
import { changing, granted, refused } from '../answer';
import { type Book, todayOf } from '../book';
import type { Answer } from '../contract';
import { definitionTab } from '../definition/definition-tab';
import { answerHandOver } from './hand-over-state';
import {
  findSeen,
  type HandedOverLeads,
  lastHandOver,
  leadPrints,
  withColumns,
  writableLeads,
} from './handed-over-leads';
import { isPermitted } from './permitted';
import { HAND_OVER } from './requests';

/** What a hand-over writes into each lead. */
const STAMPED = ['handedOver', 'version', 'scoreThen', 'brief', 'sample'] as const;
/** What is cleared of the hand-over before. */
const CLEARED = ['decision', 'decidedOn', 'decidedBy', 'reason', 'note', 'recycleOn'] as const;

export const handOver = changing(
  HAND_OVER.handOver,
  writableLeads(HAND_OVER_COLUMNS, ['owner']),
  [isPermitted],
  (all, { leads, samples, definition: seen }) => {
    const { book } = all;
    const { environment } = book;
    const basis = readBasis(book, all, seen);
    if (!basis.ok) return basis;
    const places = findSeen(all, [...leads, ...samples]);
    if (!places.ok) return places;
    const found = places.value;

    const calendar = book.calendar();
    const today = todayOf(book);
    const { team } = all.lead.headings;
    const scorer = prepare(basis.value.definition, team);
    const scores = scorer.scores(found.map(all.cellsAt));
    const unfit = found.filter((at, index) => {
      const score = scores[index] ?? null;
      const record = all.records[at];
      const isSample = index >= leads.length;
      const isFit = score !== null && !score.out && score.ready !== isSample;
      return !isFit || record === undefined || !isDue(stageOf(record, all.outcomeAt(at), calendar, today));
    });
    if (unfit.length > 0) return refused({ kind: 'not ready', leads: unfit.length });

    const again = found.filter((at) => (all.records[at]?.handedOver ?? null) !== null);
    const hasOwners = scorer.definition.owners.length > 0;
    // Of these a line tells what stood where something is written now.
    const kept = found.filter((at) => again.includes(at) || isOccupied(all, at));
    const isOwnerless = emptyIn(all, 'owner');
    const widened = withColumns(all, [
      ...(samples.length > 0 ? (['sample'] as const) : []),
      ...(kept.length > 0 ? (['earlier'] as const) : []),
      ...(hasOwners ? (['owner'] as const) : []),
    ]);
    if (!widened.ok) return widened;
    const { records } = widened.value;
    // Later than the one before, so that each can be taken back by its moment.
    const moment = new Date(Math.max(environment.moment.getTime(), (lastHandOver(records) ?? 0) + 1000));
    const brief = briefer(scorer);
    // A lead that has an owner keeps it: whoever wrote it meant it.
    const ownerless = hasOwners ? found.filter(isOwnerless) : [];
    const owners = assignOwners(scorer, ownerless.map(all.cellsAt), countOwned(records, calendar, today));
    const isTeamsOwn = all.lead.headings.handOver.taken.some(({ column }) => column === 'owner');
    const given = ownerless.flatMap((at, index) => (owners[index] ? [{ at, owner: owners[index] }] : []));
    const printOf = leadPrints(widened.value);
    const each = (cell: (at: number, index: number) => Cell) =>
      new Map(found.map((at, index): [number, Cell] => [at, cell(at, index)]));
    const standing = keptIn(widened.value, kept);
    const earlierOf = (at: number) => {
      const line = earlierLine((column) => standing(at, column), calendar, environment.language);
      return withLine(writtenText(cellIn(widened.value, at, 'earlier'), calendar), line);
    };
    const writeCells = planCells(
      widened.value,
      new Map<HandOverColumn, ReadonlyMap<number, Cell>>([
        ['handedOver', each(() => moment)],
        ['version', each(() => basis.value.inForce.version)],
        ['scoreThen', each((_, index) => toPoints(scores[index]?.score ?? 0))],
        ['brief', each((at) => brief(all.cellsAt(at)))],
        ['owner', new Map(isTeamsOwn ? [] : given.map(({ at, owner }) => [at, owner]))],
        ['earlier', new Map(kept.map((at) => [at, earlierOf(at)]))],
      ]),
    );
    const written: readonly WrittenCells[] = [
      [STAMPED, found],
      [['owner'], given.map(({ at }) => at)],
      [['earlier'], kept],
      [CLEARED, again],
    ];
    rewrite(environment, widened.value, written, () => {
      const { sheet, headings } = widened.value.lead;
      markFoundColumns(sheet, headings.handOver);
      writeCells();
      fillCells(widened.value, 'sample', found.slice(leads.length), SAMPLE_WORD[environment.language]);
      for (const column of CLEARED) fillCells(widened.value, column, again, '');
      // Nothing is written into the cells between these.
      for (const name of new Set(isTeamsOwn ? owners.filter(Boolean) : [])) {
        const at = given.flatMap((one) => (one.owner === name ? [one.at] : []));
        fillCells(widened.value, 'owner', at, name);
      }
      if (given.length === 0) return;
      const { properties } = environment;
      const prints = given.map(({ at, owner }) => [printOf(at), owner] as const);
      keepOwners(properties, withGiven(keptOwners(properties), moment.getTime(), prints));
    });
    return answerHandOver(book);
  },
);

/** The signed version by which leads are handed over. */
function readBasis(
  book: Book,
  { lead }: HandedOverLeads,
  seen: string,
): Answer<{ readonly definition: Definition; readonly inForce: Signed }> {
  const cells = book.definition()?.cells ?? [];
  if (definitionRevision(cells) !== seen)
    return refused({ kind: 'stale definition', current: definitionTab(cells) });
  const agreement = book.agreement();
  const { inForce } = agreement;
  if (inForce === null || standingOf(agreement, cells) !== 'as signed')
    return refused({ kind: 'not signed' });
  if (!isComplete(inForce)) return refused({ kind: 'unconfirmed', version: inForce.version });
  const parsed = book.parsed();
  if (!parsed.ok) return refused({ kind: 'invalid definition', faults: parsed.faults.length });
  const { definition } = parsed;
  const missing = missingFields(definition, lead.headings.team);
  return missing.length > 0
    ? refused({ kind: 'invalid definition', faults: missing.length })
    : granted({ definition, inForce });
}

/** Whether something that isn't of a hand-over stands where one writes, or where the undoing would look for what one wrote. */
function isOccupied(leads: HandedOverLeads, at: number): boolean {
  return ([...STAMPED, 'earlier'] as const).some((column) => !isEmptyCell(cellIn(leads, at, column)));
}

const isEmptyCell = (cell: Cell) => cell === '' || cell === null || cell === undefined;
