import type { Proposal } from '../../domain/agreement/agreement';
import { departmentsOf, missingDepartment } from '../../domain/agreement/membership';
import { sealOf } from '../../domain/definition/seal';
import { versionOf, withVersion } from '../../domain/definition/version';
import { planDefinitionRows } from '../../sheets/definition/definition-tab';
import { type AgreedSheet, agreedSheet } from '../agreement/agreed-sheet';
import { isDefinition, isFresh, isNotFrozen, isNotHalfDone, isWritable } from '../agreement/conditions';
import { isKnownUser } from '../agreement/known-user';
import { hasRoomFor, recordsOf } from '../agreement/record-room';
import { changing, granted, refused } from '../answer';
import { renewed, writeAgreement } from '../book';
import type { Answer } from '../contract';
import { answerState } from '../sheet/sheet-state';
import { effectNow } from './effect';
import { SIGNING } from './requests';
import { isNotToBeRestored, signature } from './signed-version';

/** Both departments have a member who could sign. */
function canBeSigned({ signatories }: AgreedSheet): Answer<null> {
  const alone = missingDepartment(signatories);
  return alone === null ? granted(null) : refused({ kind: 'nobody to sign', department: alone });
}

/** The number of the next version. */
function nextVersion({ book, definition, agreement: { inForce } }: AgreedSheet): number {
  const versions = book.history().map(({ version }) => version);
  // Version 1 of a new sheet is the starting definition that nobody has signed.
  return inForce === null && versions.length === 0
    ? Math.max(versionOf(definition), 1)
    : Math.max(versionOf(definition), inForce?.version ?? 0, ...versions) + 1;
}

export const propose = changing(
  SIGNING.propose,
  agreedSheet,
  [
    isKnownUser,
    isNotHalfDone,
    isNotFrozen,
    isFresh('draft', ({ draft }) => draft),
    isNotToBeRestored,
    isDefinition,
    isWritable,
    canBeSigned,
  ],
  (sheet, { reason }) => {
    const { book, draft, definition, agreement, signatories, tabs } = sheet;
    const { environment } = book;
    const { inForce } = agreement;
    const [department] = departmentsOf(signatories, environment.user);
    if (department === undefined)
      return refused({ kind: 'not a member', user: environment.user, department: null });
    if (inForce !== null && sealOf(withVersion(draft, inForce.version, '')) === inForce.seal)
      return refused({ kind: 'nothing to propose' });
    const version = nextVersion(sheet);
    const proposed = withVersion(draft, version, '');
    const now = effectNow(book, proposed);
    const proposal: Proposal = {
      version,
      seal: sealOf(proposed),
      replaces: sealOf(definition),
      by: environment.user,
      at: environment.now,
      reason,
      signatures: [signature(environment, department)],
      effect: now?.effect ?? null,
      leads: now?.leads ?? '',
    };
    const room = hasRoomFor(book, recordsOf({ inForce, proposal, declined: null }, proposal, proposed));
    if (!room.ok) return room;
    planDefinitionRows(tabs.draft, proposed)();
    // What is signed are the cells as the sheet holds them.
    const frozen = renewed(book).draft()?.cells ?? [];
    writeAgreement(book, { inForce, proposal: { ...proposal, seal: sealOf(frozen) }, declined: null });
    return answerState(book);
  },
);
