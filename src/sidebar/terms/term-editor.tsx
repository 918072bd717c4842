import { useState } from 'preact/hooks';
import type { Term, TermsTab } from '../../rpc/contract';
import { Button } from '../parts/button';
import { EditorForm } from '../parts/editor-form';
import { Labelled } from '../parts/labelled';
import { LabelledText } from '../parts/labelled-text';
import { NoticeCard } from '../parts/notice-card';
import { useSidebar } from '../sidebar-context';
import { sayTrouble } from '../trouble';
import { findAgain, sameTerm, TERM_FIELDS } from './term-conflict';

interface Props {
  readonly at: number;
  /** The term as it was when the editor opened. */
  readonly before: Term;
  readonly isNew: boolean;
  readonly onClose: (told?: string) => void;
}

const LONG: ReadonlySet<keyof Term> = new Set(['agreedMeaning', 'marketingMeans', 'salesMeans']);

interface Conflict {
  readonly current: TermsTab;
  readonly at: number;
}

/** The editor of one term. When someone else changed it meanwhile, both are shown and one is chosen. */
export function TermEditor({ at, before, isNew, onClose }: Props) {
  const sidebar = useSidebar();
  const { session, sheet, terms: m, common } = sidebar;
  const [term, setTerm] = useState(before);
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState('');
  const [missing, setMissing] = useState(false);
  const [conflict, setConflict] = useState<Conflict | null>(null);

  const save = async (place: number, revision: string) => {
    if (term.name.trim() === '') return setMissing(true);
    setBusy(true);
    setTold('');
    const answer = await session.ask('saveTerm', { at: place, term, revision }, (attempt) =>
      setTold(common.busy(attempt)),
    );
    setBusy(false);
    if (answer.ok) {
      session.dispatch({ kind: 'terms', terms: answer.value });
      return onClose(m.saved(term.name));
    }
    const { trouble } = answer;
    if (trouble.kind === 'refused' && trouble.refusal.kind === 'stale terms')
      await meet(trouble.refusal.current);
    else setTold(sayTrouble(trouble, sidebar));
  };
  /** The list is newer. Where this very term is as it was, or is a new one, nothing has to be asked. */
  const meet = async (current: TermsTab) => {
    const place = isNew ? current.terms.length : findAgain(current.terms, before, at);
    const theirs = current.terms[place];
    const untouched = isNew || (theirs !== undefined && sameTerm(theirs, before));
    if (untouched) await save(place, current.revision);
    else setConflict({ current, at: place });
  };
  const resolve = async (keepMine: boolean) => {
    if (conflict === null) return;
    const { current, at: place } = conflict;
    session.dispatch({ kind: 'terms', terms: current });
    if (!keepMine) return onClose();
    setConflict(null);
    await save(place < 0 ? current.terms.length : place, current.revision);
  };
  const labels: Readonly<Record<keyof Term, string>> = m;
  const theirs = conflict?.current.terms[conflict.at];
  const hints: Readonly<Partial<Record<keyof Term, string>>> = {
    alsoCalled: m.alsoCalledHint,
    measuredBy: m.measuredByHint,
  };
  return (
    <EditorForm
      label={isNew ? m.add : before.name}
      ok={busy ? common.saving : m.save}
      disabled={busy || conflict !== null}
      onCommit={() => void save(at, sheet.terms?.revision ?? '')}
      onCancel={() => onClose()}
    >
      {conflict !== null && (
        <NoticeCard tone="warning" title={m.conflictTitle}>
          {theirs === undefined ? m.conflictGone : common.choose}
          <div class="actions">
            <Button onClick={() => void resolve(false)}>{m.useTheirs}</Button>
            <Button onClick={() => void resolve(true)}>{m.keepMine}</Button>
          </div>
        </NoticeCard>
      )}
      {TERM_FIELDS.map((field) => {
        const id = `term-${field}`;
        const change = (text: string) => {
          setTerm({ ...term, [field]: text });
          setMissing(false);
        };
        const differs = theirs !== undefined && theirs[field] !== term[field];
        const hint = differs ? `${common.theirs}: ${theirs[field] || common.none}` : hints[field];
        const shared = { id, label: labels[field], hint };
        return LONG.has(field) ? (
          <Labelled key={field} {...shared}>
            <textarea
              id={id}
              class="input"
              rows={3}
              value={term[field]}
              aria-describedby={`${id}-told`}
              onInput={(event) => change(event.currentTarget.value)}
            />
          </Labelled>
        ) : (
          <LabelledText
            key={field}
            {...shared}
            faults={field === 'name' && missing ? [m.nameMissing] : []}
            value={term[field]}
            onChange={change}
          />
        );
      })}
      {told && <NoticeCard tone={busy ? 'info' : 'bad'}>{told}</NoticeCard>}
    </EditorForm>
  );
}
