import { findDuplicates } from '../../sheets/grid/duplicates';
import { placeOfMark } from '../../sheets/grid/metadata';
import { missingTabs, TAB_NAMES } from '../../sheets/grid/own-tab';
import { seenHeadings } from '../../sheets/leads/seen-headings';
import { agreementState } from '../agreement/agreed-sheet';
import { granted } from '../answer';
import { type Book, renewed } from '../book';
import { readRevision } from '../change';
import type { Answer } from '../contract';
import { definitionTab } from '../definition/definition-tab';
import { termsState } from '../terms/terms-state';
import type { SheetState } from './contract';
import { scoreError } from './score-error';

/** All that the sidebar needs to open, but for the leads. */
export function sheetState(book: Book): SheetState {
  const { language, user, consent, today, timeZone, moment, properties } = book.environment;
  // Before all else: what is changed after this is seen to have a newer revision.
  const revision = readRevision(properties);
  const lead = book.lead();
  const definition = book.definition();
  const draft = book.draft();
  return {
    language,
    user,
    consent,
    now: moment.getTime(),
    today,
    timeZone,
    leadTab: lead?.sheet.getName() ?? null,
    missingTabs: lead === null ? [] : missingTabs(book.layout()).map((tab) => TAB_NAMES[tab][language]),
    scoreError: scoreError(book),
    definition: definition === null ? null : definitionTab(definition.cells),
    draft: draft === null ? null : definitionTab(draft.cells),
    terms: termsState(book),
    agreement: agreementState(book),
    revision,
    headings: lead === null ? null : seenHeadings(lead),
    unread: book.layout().unread.map(placeOfMark),
    duplicates: findDuplicates(book.layout()),
  };
}

/** The state as it is now, after a change. */
export function answerState(book: Book): Answer<SheetState> {
  return granted(sheetState(renewed(book)));
}
