import { setUp as carryOut } from '../../sheets/setup/setup';
import { changing, granted, refused, unobstructed } from '../answer';
import type { Book } from '../book';
import type { Answer } from '../contract';
import { answerState } from '../sheet/sheet-state';
import { SETUP } from './requests';
import { type Planned, planOf, planOfTab } from './setup-plan';

interface PlannedSheet extends Planned {
  readonly book: Book;
}

/** The sheet with the plan for the tab that the caller saw. */
function plannedSheet(book: Book, { tab }: { readonly tab: string }): Answer<PlannedSheet> {
  return granted({ book, ...planOfTab(book, tab) });
}

function hasNoObstacle({ plan }: PlannedSheet): Answer<null> {
  return unobstructed(plan.obstacles);
}

/** The plan is still the one that the caller saw. */
function isFresh(
  { book, plan }: PlannedSheet,
  { tab, revision }: { readonly tab: string; readonly revision: string },
): Answer<null> {
  return plan.revision === revision
    ? granted(null)
    : refused({ kind: 'stale plan', current: planOf(book, tab).plan });
}

export const setUp = changing(SETUP.setUp, plannedSheet, [hasNoObstacle, isFresh], ({ book, setup }) => {
  carryOut(book.layout(), setup, book.environment.language);
  return answerState(book);
});
