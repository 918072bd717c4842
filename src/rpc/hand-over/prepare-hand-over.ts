import { HAND_OVER_COLUMNS } from '../../domain/hand-over/hand-over-column';
import { normalize } from '../../domain/values/text';
import { findTab, makeTabs } from '../../sheets/grid/own-tab';
import { protectionsOfNew } from '../../sheets/grid/protection';
import { planHandOverColumns, takeColumn } from '../../sheets/leads/hand-over-columns';
import { planReasonsTab } from '../../sheets/rejections/reasons-tab';
import { changing, refused, unobstructed } from '../answer';
import { renewed } from '../book';
import type { Answer } from '../contract';
import { headedColumns } from '../leads/lead-table';
import { planDecisions } from './decisions';
import { answerHandOver } from './hand-over-state';
import { type HandedOverLeads, handedOverLeads } from './handed-over-leads';
import { HAND_OVER } from './requests';

/** Of the 30,000 characters of metadata that a sheet has room for, what the values of taken columns mean may take so many. */
const MAX_TAKEN_CHARACTERS = 20_000;

/** The lead tab may be written. */
function isWritable({ book, lead }: HandedOverLeads): Answer<null> {
  const { sheet, headerRow, headings } = lead;
  const { places } = headings.handOver;
  const missing = HAND_OVER_COLUMNS.filter((column) => !places.has(column)).length;
  const first = headings.all.length + 1;
  return unobstructed(
    protectionsOfNew(book.layout(), sheet, headerRow, { first, last: first + missing - 1 }),
  );
}

/** No tab of somebody's stands under the name of the Reasons tab. */
function hasRoomForReasons({ book }: HandedOverLeads): Answer<null> {
  const tab = findTab(book.layout(), 'reasons');
  const isTaken = tab !== null && book.reasons() === null && tab.getLastRow() > 0;
  return unobstructed(isTaken ? [{ kind: 'tab name taken', tab: tab.getName() }] : []);
}

export const prepareHandOver = changing(
  HAND_OVER.prepareHandOver,
  handedOverLeads,
  [isWritable, hasRoomForReasons],
  ({ book, lead }, { take, reasons }) => {
    const { sheet, headings } = lead;
    const { language } = book.environment;
    const present = headedColumns(headings.team, book.calendar());
    const taken = take.flatMap(({ column, header, words }) => {
      const found = present.find((one) => normalize(one.header) === normalize(header));
      return found === undefined ? [] : [{ place: found.at + 1, column, words }];
    });
    if (taken.length < take.length) return refused({ kind: 'stale leads', leads: 0 });
    const { places } = headings.handOver;
    const missing = HAND_OVER_COLUMNS.filter(
      (column) => !places.has(column) && taken.every((one) => one.column !== column),
    );
    const noted = JSON.stringify(taken).length;
    if (noted > MAX_TAKEN_CHARACTERS)
      return refused({ kind: 'bad request', detail: `take: ${noted} > ${MAX_TAKEN_CHARACTERS}` });
    const makeColumns = planHandOverColumns(book.environment, lead, missing, language);
    const isWithoutReasons = book.reasons() === null;
    for (const { place, column, words } of taken)
      if (!places.has(column)) takeColumn(sheet, place, { column, words });
    makeColumns();
    if (isWithoutReasons) {
      const reasonsSheet = makeTabs(book.layout(), ['reasons'], language)('reasons');
      planReasonsTab(book.layout(), reasonsSheet, reasons, language)();
    }
    const made = renewed(book);
    planDecisions(made, made.definition()?.cells ?? [])();
    return answerHandOver(book);
  },
);
