import type { ComponentChildren } from 'preact';
import { nameOf } from '../../domain/leads/lead-name';
import type { HandOver } from '../hand-over/hand-over';
import { useSidebar } from '../session/sidebar-context';
import { useWords } from './words';

interface Props {
  readonly leads: HandOver;
  /** Its row in the table, from 0. */
  readonly row: number;
  readonly children?: ComponentChildren;
}

/** A lead by its name and its row in the sheet, and what there is to tell of it. */
export function LeadLine({ leads: { leads }, row, children }: Props) {
  const { common } = useSidebar();
  const m = useWords();
  return (
    <>
      {nameOf(leads.rows[row] ?? [], leads.headers) || common.unnamed}
      <div class="soft">
        {m.row(leads.headerRow + 1 + row)}
        {children && ' · '}
        {children}
      </div>
    </>
  );
}
