import { isIntact, type Proposal, type Signed } from '../../domain/agreement/agreement';
import { historyRows, sealText, versionNote } from '../../domain/agreement/history';
import { signatoriesIn } from '../../domain/agreement/membership';
import { languageOfCells } from '../../domain/definition/part-row';
import { sealedRows } from '../../domain/definition/seal';
import { describeChanges } from '../../domain/draft/changes';
import type { Cells } from '../../domain/values/cell';
import { planHistoryRows, planHistoryTab } from '../../sheets/agreement/history-tab';
import { planDefinitionRows } from '../../sheets/definition/definition-tab';
import type { Write } from '../../sheets/grid/document';
import { findTab, makeTabs } from '../../sheets/grid/own-tab';
import { planFormulas, writeFormulas } from '../../sheets/leads/formulas';
import type { AgreedSheet } from '../agreement/agreed-sheet';
import { type Book, writeAgreement } from '../book';
import { rowsUnderHeadings } from '../definition/rows-under-headings';
import { planDecisions } from '../hand-over/decisions';
import { findSigned } from './signed-version';

/** The proposal that both have signed, as it is kept. */
function signedOf({ effect: _, leads: __, ...signing }: Proposal): Signed {
  const moments = signing.signatures.map(({ at }) => at).sort();
  return { ...signing, since: moments[moments.length - 1] ?? signing.at, signatories: [] };
}

/** Adds a version to the History tab, which is made where it is gone. */
function planHistory(book: Book, rows: Cells): Write {
  const { language } = book.environment;
  const layout = book.layout();
  const present = findTab(layout, 'history');
  if (present !== null) return planHistoryRows(present, rows);
  return () => {
    const sheet = makeTabs(layout, ['history'], language)('history');
    planHistoryTab(layout, sheet, language)();
    planHistoryRows(sheet, rows)();
  };
}

/**
 * Writes a version that both departments have signed: History, Definition, formulas, and last that nothing is left to be
 * done. Each step is one write and may be done again, so that after a fault `finishSigning` goes on where it stopped. Where the
 * draft was changed before anything of it was written, the signatures are void and the proposal ends.
 */
export function planInForce({ book, definition, draft, agreement, tabs }: AgreedSheet): Write {
  const { proposal, inForce } = agreement;
  if (proposal === null) return () => undefined;
  const language = languageOfCells(draft);
  const signed = signedOf(proposal);
  const written = findSigned(book, signed);
  if (written === undefined && !isIntact(proposal, draft))
    return () => writeAgreement(book, { ...agreement, proposal: null });
  const rows = written?.rows ?? sealedRows(draft, sealText(signed), versionNote(signed, language));
  const before = book.history().find(({ version }) => version === inForce?.version)?.rows ?? definition;
  const cells = rowsUnderHeadings(definition, rows);
  const steps: readonly Write[] = [
    written === undefined
      ? planHistory(book, historyRows(signed, rows, describeChanges(before, rows, language)))
      : () => undefined,
    planDefinitionRows(tabs.definition, cells),
    // The new version may read columns that the team has added since the formulas were written, and give Sales another time to decide.
    planLeadFormulas(book, tabs.definition.sheet.getName(), cells),
    planDecisions(book, cells),
    // Where Sheets refuses any of this, it throws here: the record goes on saying that something is left to be written.
    () => book.environment.app.flush(),
    () =>
      writeAgreement(book, {
        inForce: { ...signed, signatories: signatoriesIn(rows) },
        proposal: null,
        declined: null,
      }),
  ];
  return () => {
    for (const write of steps) write();
  };
}

function planLeadFormulas(book: Book, tab: string, cells: Cells): Write {
  const lead = book.lead();
  const formulas = lead === null ? [] : planFormulas(lead, tab, cells);
  return () => writeFormulas(formulas);
}
