import { useEffect, useRef, useState } from 'preact/hooks';
import type { Term, TermsTab } from '../../rpc/contract';
import { Labelled } from '../parts/labelled';
import { NoticeCard } from '../parts/notice-card';
import { TextInput } from '../parts/text-input';
import { useSidebar } from '../sidebar-context';
import { sayTrouble } from '../trouble';
import { findAgain, sameTerm, TERM_FIELDS } from './term-conflict';
import { TermDifference } from './term-difference';

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
  const { session, sheet, messages } = useSidebar();
  const { terms: m, common } = messages;
  const [term, setTerm] = useState(before);
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState('');
  const [missing, setMissing] = useState(false);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

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
    else setTold(sayTrouble(trouble, messages));
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
  return (
    <form
      ref={form}
      class="block-editor"
      aria-label={isNew ? m.add : before.name}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save(at, sheet.terms?.revision ?? '');
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing && conflict === null) onClose();
      }}
    >
      {conflict !== null && (
        <TermDifference
          mine={term}
          theirs={conflict.current.terms[conflict.at] ?? null}
          onChoose={(keepMine) => void resolve(keepMine)}
        />
      )}
      {TERM_FIELDS.map((field) => {
        const id = `term-${field}`;
        const change = (text: string) => {
          setTerm({ ...term, [field]: text });
          setMissing(false);
        };
        const hint =
          field === 'alsoCalled' ? m.alsoCalledHint : field === 'measuredBy' ? m.measuredByHint : undefined;
        const faults = field === 'name' && missing ? [m.nameMissing] : [];
        return (
          <Labelled key={field} id={id} label={labels[field]} hint={hint} faults={faults}>
            {LONG.has(field) ? (
              <textarea
                id={id}
                class={`input long ${field}`}
                rows={field === 'agreedMeaning' ? 3 : 2}
                value={term[field]}
                aria-describedby={`${id}-told`}
                onInput={(event) => change(event.currentTarget.value)}
              />
            ) : (
              <TextInput id={id} value={term[field]} invalid={faults.length > 0} onChange={change} />
            )}
          </Labelled>
        );
      })}
      {told !== '' && <NoticeCard tone={busy ? 'info' : 'error'}>{told}</NoticeCard>}
      <div class="editor-actions">
        <button type="button" class="button quiet" onClick={() => onClose()}>
          {common.cancel}
        </button>
        <button type="submit" class="button primary" disabled={busy || conflict !== null}>
          {busy ? m.saving : m.save}
        </button>
      </div>
    </form>
  );
}
