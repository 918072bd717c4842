import type { ComponentChildren } from 'preact';
import type { Rejection } from '../../domain/rejections/rejection';
import type { HandOver } from '../hand-over/hand-over';
import { LeadLine } from '../parts/lead-line';
import { useSidebar } from '../session/sidebar-context';

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

interface RejectedProps {
  readonly leads: HandOver;
  readonly rejection: Rejection;
}

/** Tells of a rejected lead why, by which version it was handed over, and what the verdict rests on. */
export function RejectedLead({ leads, rejection }: RejectedProps) {
  const {
    wordFindings: { comma },
    rejections: m,
  } = useSidebar();
  const { row, reason, version, criteria, fields } = rejection;
  const note = leads.records[row]?.note ?? '';
  return (
    <DecidedLead leads={leads} row={row}>
      {reason || m.noReasonGiven} · {version === null ? m.noVersion : m.byVersion(version)}
      {note && <div class="written">{note}</div>}
      {criteria.length > 0 && rejection.verdict === 'definition' && <div>{m.met(criteria.join(comma))}</div>}
      {fields.length > 0 && <div>{m.lacks(fields.join(comma))}</div>}
    </DecidedLead>
  );
}
