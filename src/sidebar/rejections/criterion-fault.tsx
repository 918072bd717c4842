import { useState } from 'preact/hooks';
import { sayClauseNamed } from '../../domain/definition/plain-words';
import type { RejectionSum } from '../../domain/rejections/rejection-sum';
import { answerAt, leadAt } from '../hand-over/decided-lead';
import type { HandOver } from '../hand-over/hand-over';
import { Button } from '../parts/button';
import { NoticeCard } from '../parts/notice-card';
import { useSidebar } from '../session/sidebar-context';
import { isFrozen } from '../session/state';
import { findDraftPart } from './draft-part';

interface Props {
  readonly fault: RejectionSum['definitionFaults'][number];
  readonly leads: HandOver;
}

/** Tells of a criterion that let leads through which Sales rejects, and opens it in the draft. */
export function CriterionFault({ fault: { criterion, reasons, rows }, leads }: Props) {
  const { session, state, sheet, rows: draft, inForce, language, rejections: m } = useSidebar();
  const [told, setTold] = useState('');
  const versions = [...(inForce.definition === null ? [] : [inForce.definition]), ...leads.versions.values()];
  const said = sayClauseNamed(versions, criterion, language);
  const open = () => {
    const block = findDraftPart(draft, criterion);
    if (block === undefined) return setTold(m.notInDraft(criterion));
    const isOpen = state.editing?.kind === 'block' && state.editing.at === block.at;
    if (state.editing !== null && !isOpen) return setTold(m.finishFirst);
    setTold('');
    session.show('definition');
    const concerned = rows.map((row) => ({ ...leadAt(leads, row), answer: answerAt(leads, row) }));
    session.openEditor({ kind: 'block', at: block.at, concern: { criterion, leads: concerned } });
  };
  return (
    <div class="tint stack">
      <b>{criterion}</b>
      {said !== null && <span>{said}</span>}
      {reasons.map(({ reason, count }) => (
        <span key={reason}>{m.rejectedAs(count, reason || m.noReasonGiven)}</span>
      ))}
      {!isFrozen(sheet) && (
        <Button aria-label={m.changeOf(criterion)} onClick={open}>
          {m.change}
        </Button>
      )}
      {told && <NoticeCard tone="warning">{told}</NoticeCard>}
    </div>
  );
}
