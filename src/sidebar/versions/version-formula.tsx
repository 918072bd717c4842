import { columnLetters } from '../../domain/notation/column-letters';
import { invoke } from '../../domain/notation/formula-text';
import { CopiedText } from '../parts/copied-text';
import { LeadsFailed } from '../parts/leads-reading';
import { useSidebar } from '../session/sidebar-context';

/** Shows the formula that scores the leads by a version, to be copied into the sheet. */
export function VersionFormula({ version }: { readonly version: number }) {
  const { leads, versions: m } = useSidebar();
  if (leads === null) return <LeadsFailed />;
  const range = leadsRange(leads.headerRow, leads.headers.length);
  return (
    <CopiedText
      id={`version-${version}-cell`}
      label={m.formulaLabel(version)}
      hint={m.formulaHint(range, leads.headerRow, leads.tab)}
      text={versionFormula(version, range, m.history)}
    />
  );
}

/** The range of the leads with their headings, open at the bottom, where they stand from the first column on. */
export function leadsRange(headerRow: number, columns: number): string {
  return `A${headerRow}:${columnLetters(Math.max(columns, 1))}`;
}

/** The formula that scores the leads by a version, straight from its rows in the History tab. */
export function versionFormula(version: number, leads: string, historyTab: string): string {
  const tab = /^[A-Za-z]+$/.test(historyTab) ? historyTab : `'${historyTab}'`;
  return `=${invoke('LEADSCORE', leads, invoke('FILTER', `${tab}!C:J`, `${tab}!A:A=${version}`))}`;
}
