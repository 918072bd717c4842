import { isComplete, type Signed, signableBy, standingOf } from '../../domain/agreement/agreement';
import { sealText, versionNote } from '../../domain/agreement/history';
import { departmentsOf, signatoriesIn } from '../../domain/agreement/membership';
import { languageOfCells } from '../../domain/definition/part-row';
import { withSeal } from '../../domain/definition/seal';
import { planResigned } from '../../sheets/agreement/history-tab';
import { layoutObstacles, planDefinitionRows } from '../../sheets/definition/definition-tab';
import type { Write } from '../../sheets/grid/document';
import { protectedTabs } from '../../sheets/grid/protection';
import { type AgreedSheet, agreedSheet } from '../agreement/agreed-sheet';
import { isNotHalfDone } from '../agreement/conditions';
import { isKnownUser } from '../agreement/known-user';
import { hasRoomFor } from '../agreement/record-room';
import { changing, granted, refused, unobstructed } from '../answer';
import { type Book, writeAgreement } from '../book';
import type { Answer } from '../contract';
import { answerState, sheetState } from '../sheet/sheet-state';
import { SIGNING } from './requests';
import { findSigned, signature } from './signed-version';

/** A sheet whose version in force is unconfirmed. */
interface UnconfirmedSheet extends AgreedSheet {
  readonly inForce: Signed;
}

/** The sheet with the unconfirmed version that the caller saw. */
function unconfirmedSheet(book: Book, { seal }: { readonly seal: string }): Answer<UnconfirmedSheet> {
  const sheet = agreedSheet(book);
  if (!sheet.ok) return sheet;
  const finished = isNotHalfDone(sheet.value);
  if (!finished.ok) return finished;
  const { inForce } = sheet.value.agreement;
  return inForce !== null && inForce.seal === seal && !isComplete(inForce)
    ? granted({ ...sheet.value, inForce })
    : refused({ kind: 'stale agreement', current: sheetState(book) });
}

/** The Definition tab holds the cells of that version: nobody signs others under its number. */
function isAsSigned({ agreement, definition }: UnconfirmedSheet): Answer<null> {
  return standingOf(agreement, definition) === 'as signed'
    ? granted(null)
    : refused({ kind: 'not as signed' });
}

/** Where who signed stands may be written. */
function isWritable({ book, tabs }: UnconfirmedSheet): Answer<null> {
  return unobstructed([
    ...protectedTabs(book.layout(), ['definition', 'history']),
    ...layoutObstacles(tabs.definition),
  ]);
}

/** Has the Version row and the History tab name who has signed now. Each is one write and may be done again. */
function planSigners({ book, definition, tabs }: UnconfirmedSheet, signed: Signed): Write {
  const language = languageOfCells(definition);
  const cells = withSeal(definition, sealText(signed), versionNote(signed, language));
  const isKept = findSigned(book, signed) !== undefined;
  const steps: readonly Write[] = [
    planDefinitionRows(tabs.definition, cells),
    // What History holds under this number may be something else than what was signed.
    isKept ? planResigned(book.layout(), signed, language) : () => undefined,
    () => book.environment.app.flush(),
  ];
  return () => {
    for (const write of steps) write();
  };
}

const CONDITIONS = [isKnownUser, isAsSigned, isWritable];

export const confirm = changing(SIGNING.confirm, unconfirmedSheet, CONDITIONS, (sheet) => {
  const { book, agreement, inForce, definition, signatories } = sheet;
  const { user } = book.environment;
  const department = signableBy(inForce, user, signatories);
  if (department === null) {
    const [own = null] = departmentsOf(signatories, user);
    return refused({ kind: 'not a member', user, department: own });
  }
  const signatures = [...inForce.signatures, signature(book.environment, department)];
  const confirmed = { ...inForce, signatures };
  const isWhole = isComplete(confirmed);
  const written = {
    ...agreement,
    inForce: isWhole ? { ...confirmed, signatories: signatoriesIn(definition) } : confirmed,
  };
  const room = hasRoomFor(book, [written]);
  if (!room.ok) return room;
  // The record is written last: after a fault before it the version is still unconfirmed, and is signed once more.
  if (isWhole) planSigners(sheet, confirmed)();
  writeAgreement(book, written);
  return answerState(book);
});
