import { useRef } from 'preact/hooks';
import { columnLetters } from '../../domain/notation/column-letters';
import { invoke } from '../../domain/notation/formula-text';
import { Button } from '../parts/button';
import { Labelled } from '../parts/labelled';
import { LeadsFailed } from '../parts/leads-reading';
import { useSidebar } from '../session/sidebar-context';

/** Shows the formula that scores the leads by a version, to be copied into the sheet. */
export function VersionFormula({ version }: { readonly version: number }) {
  const { session, leads, versions: m } = useSidebar();
  const cell = useRef<HTMLTextAreaElement>(null);
  if (leads === null) return <LeadsFailed />;
  const range = leadsRange(leads.headerRow, leads.headers.length);
  const id = `version-${version}-cell`;
  const copy = () => {
    cell.current?.select();
    // Google's frame doesn't grant the page the clipboard of `navigator`.
    if (document.execCommand('copy')) session.tell(m.copied);
  };
  return (
    <Labelled
      id={id}
      label={m.formulaLabel(version)}
      hint={m.formulaHint(range, leads.headerRow, leads.tab)}
      aside={
        <Button class="link" onClick={copy}>
          {m.copy}
        </Button>
      }
    >
      <textarea
        ref={cell}
        id={id}
        class="input"
        rows={3}
        readOnly
        value={versionFormula(version, range, m.history)}
        aria-describedby={`${id}-told`}
      />
    </Labelled>
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
