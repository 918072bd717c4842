import { agreementState } from '../agreement/agreed-sheet';
import { granted } from '../answer';
import { type Book, renewed } from '../book';
import type { Answer } from '../contract';
import { definitionTab } from '../definition/definition-tab';
import { termsState } from '../terms/terms-state';
import type { SheetState } from './contract';
import { scoreError } from './score-error';

/** All that the sidebar needs to open, but for the leads. */
export function sheetState(book: Book): SheetState {
  const { language, user, consent, today, timeZone, moment } = book.environment;
  const definition = book.definition();
  const draft = book.draft();
  return {
    language,
    user,
    consent,
    now: moment.getTime(),
    today,
    timeZone,
    leadTab: book.lead()?.sheet.getName() ?? null,
    scoreError: scoreError(book),
    definition: definition === null ? null : definitionTab(definition.cells),
    draft: draft === null ? null : definitionTab(draft.cells),
    terms: termsState(book),
    agreement: agreementState(book),
  };
}

/** The state as it is now, after a change. */
export function answerState(book: Book): Answer<SheetState> {
  return granted(sheetState(renewed(book)));
}
