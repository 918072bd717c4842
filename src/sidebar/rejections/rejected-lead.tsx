import { sayClauseNamed } from '../../domain/definition/plain-words';
import type { Rejection } from '../../domain/rejections/rejection';
import { DecidedLead } from '../hand-over/decided-lead';
import type { HandOver } from '../hand-over/hand-over';
import { useSidebar } from '../session/sidebar-context';

interface RejectedProps {
  readonly leads: HandOver;
  readonly rejection: Rejection;
}

/** Tells of a rejected lead why, by which version it was handed over, and what the verdict rests on. */
export function RejectedLead({ leads, rejection }: RejectedProps) {
  const {
    language,
    wordFindings: { comma },
    rejections: m,
  } = useSidebar();
  const { row, reason, version, criteria, fields } = rejection;
  const definition = leads.versions.get(version ?? -1);
  const said = criteria.map(
    (name) => sayClauseNamed(definition === undefined ? [] : [definition], name, language) ?? name,
  );
  const note = leads.records[row]?.note ?? '';
  return (
    <DecidedLead leads={leads} row={row}>
      {reason || m.noReasonGiven} · {version === null ? m.noVersion : m.byVersion(version)}
      {note && <div class="written">{note}</div>}
      {criteria.length > 0 && rejection.verdict === 'definition' && <div>{m.met(said.join(comma))}</div>}
      {fields.length > 0 && <div>{m.lacks(fields.join(comma))}</div>}
    </DecidedLead>
  );
}
