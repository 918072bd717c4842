import { isIntact, type Signed } from '../../domain/agreement/agreement';
import { historyRows, noteOf } from '../../domain/agreement/history';
import { signatoriesIn } from '../../domain/agreement/membership';
import { hasHeadings, languageOfCells } from '../../domain/definition/part-row';
import { sealedRows } from '../../domain/definition/seal';
import { describeChanges } from '../../domain/draft/changes';
import { headingsRow } from '../../domain/setup/starting-definition';
import type { Cells } from '../../domain/values/cell';
import { writeAgreementRecord } from '../../sheets/agreement/agreement-record';
import { appendHistory, makeHistoryTab, readHistoryTab } from '../../sheets/agreement/history-tab';
import { writeDefinitionTab } from '../../sheets/definition/definition-tab';
import { findTab } from '../../sheets/grid/own-tab';
import { writeFormulas } from '../../sheets/leads/formulas';
import { findLeadTab, readHeadings } from '../../sheets/leads/lead-tab';
import type { Environment } from '../environment';
import { dress } from '../rejections/decision-handlers';
import type { Scene } from './agreement-state';

/** The rows under the tab's own headings row; one in the cells' language where it has none. */
export function withHeadings(present: Cells, rows: Cells): Cells {
  const [first] = present;
  const headings = first !== undefined && hasHeadings(present) ? first : headingsRow(languageOfCells(rows));
  return [headings, ...rows];
}

/**
 * Writes a version that both departments have signed: History, Definition, formulas, and last that nothing is left to be
 * done. Each step is one write and may be done again, so that after a fault `finishSigning` goes on where it stopped. Where the
 * draft was changed before anything of it was written, the signatures are void and the proposal ends.
 */
export function putInForce(environment: Environment, scene: Scene): void {
  const { definition, draft, agreement } = scene;
  const { proposal, inForce } = agreement;
  if (proposal === null) return;
  const { effect: _, leads: __, ...signing } = proposal;
  const language = languageOfCells(draft);
  const signed: Signed = {
    ...signing,
    since:
      signing.signatures
        .map(({ at }) => at)
        .sort()
        .pop() ?? signing.at,
    signatories: [],
  };
  const past = readHistoryTab(environment);
  const written = past.find(({ version, seal, asSigned }) => {
    return version === signed.version && seal === signed.seal && asSigned;
  });
  if (written === undefined && !isIntact(proposal, draft)) {
    writeAgreementRecord(environment, { ...agreement, proposal: null }, environment.newSecret);
    return;
  }
  const rows = written?.rows ?? sealedRows(draft, signed.seal, noteOf(signed, language));
  if (written === undefined) {
    if (findTab(environment, 'history') === null) makeHistoryTab(environment, environment.language);
    const before = past.find(({ version }) => version === inForce?.version)?.rows ?? definition;
    appendHistory(environment, historyRows(signed, rows, describeChanges(before, rows, language)));
  }
  writeDefinitionTab(environment, 'definition', withHeadings(definition, rows));
  // The new version may read columns that the team has added since the formulas were written.
  const lead = findLeadTab(environment);
  if (lead !== null) {
    writeFormulas(environment, lead);
    // It may give Sales another time to decide.
    dress(environment, { lead, headings: readHeadings(lead) });
  }
  writeAgreementRecord(
    environment,
    { inForce: { ...signed, signatories: signatoriesIn(rows) }, proposal: null, declined: null },
    environment.newSecret,
  );
}
