import type { ComponentChildren } from 'preact';
import { LeadLine } from '../parts/lead-line';
import type { HandOver } from './hand-over';

/** A lead as the panel's lists tell it: its name, and its row in the sheet, counted from 1. */
export function leadAt({ leads }: HandOver, row: number): { readonly name: string; readonly row: number } {
  return { name: leads.nameOf(leads.rows[row] ?? []), row: leads.headerRow + 1 + row };
}

/** Why Sales rejected a lead, in its own words: the reason and the note. */
export function answerAt({ records }: HandOver, row: number): string {
  return [records[row]?.reason, records[row]?.note].filter(Boolean).join(' · ');
}

interface Props {
  readonly leads: HandOver;
  /** Its row in the table, from 0. */
  readonly row: number;
  readonly children?: ComponentChildren;
}

/** A lead of the hand-over by its name and its row in the sheet, and what there is to tell of it. */
export function DecidedLead({ leads, row, children }: Props) {
  return <LeadLine {...leadAt(leads, row)}>{children}</LeadLine>;
}
