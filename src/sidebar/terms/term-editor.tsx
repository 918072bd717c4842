import { useEffect, useState } from 'preact/hooks';
import type { Term, TermsTab } from '../../rpc/contract';
import { EditorForm } from '../parts/editor-form';
import { focusSoon } from '../parts/focus';
import { NoticeCard } from '../parts/notice-card';
import { useSidebar } from '../session/sidebar-context';
import { sayTrouble } from '../session/trouble';
import { TermFields } from './term-fields';
import { cellsOf, type OpenedTerm, type Rebased, rebase, takesBack } from './term-merge';
import { writableBy } from './term-stand';

interface Props {
  readonly opened: OpenedTerm;
  /** Called with the term's name once it is saved; with null when the editor is cancelled. */
  readonly onClose: (saved: string | null) => void;
}

interface Told {
  readonly tone: 'warning' | 'bad';
  readonly title?: string;
  readonly text: string;
}

/**
 * Edits one term. What someone else changed in other cells of it meanwhile is merged. A cell that both changed is shown, and is
 * saved as it stands here when Save is pressed again.
 */
export function TermEditor({ opened, onClose }: Props) {
  const sidebar = useSidebar();
  const { session, sheet, terms: m } = sidebar;
  const [edit, setEdit] = useState<Rebased>({ opened, term: cellsOf(opened.before), clashes: {} });
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<Told | null>(null);
  const [missing, setMissing] = useState(false);
  const { before } = edit.opened;
  const writable = writableBy(sheet.agreement);
  useEffect(() => {
    const meanings = opened.before === null ? [] : [`term-${writable[0]}Means`, 'term-agreedMeaning'];
    focusSoon(...meanings, 'term-name');
  }, []);

  const save = async (one: Rebased) => {
    const { opened: onto, term } = one;
    if (term.name.trim() === '') return setMissing(true);
    setBusy(true);
    setTold(null);
    const request = { at: onto.at, term, revision: onto.tab.revision };
    const answer = await session.ask('saveTerm', request);
    setBusy(false);
    if (answer.ok) {
      session.dispatch({ kind: 'terms', terms: answer.value });
      return onClose(term.name);
    }
    const { trouble } = answer;
    if (trouble.kind === 'refused' && trouble.refusal.kind === 'stale terms')
      await meet(one, trouble.refusal.current);
    else setTold({ tone: 'bad', text: sayTrouble(trouble, sidebar) });
  };
  /**
   * Puts the edit onto a newer list. The user is asked only where both changed the same cell, or where more agreements would be
   * taken back than was told.
   */
  const meet = async (one: Rebased, current: TermsTab) => {
    session.dispatch({ kind: 'terms', terms: current });
    const met = rebase(one.opened, one.term, current);
    const isGone = one.opened.before !== null && met.opened.before === null;
    // The term is gone and would be made anew, where only members can write their department's meaning.
    const next = isGone ? { ...met, term: { ...met.term, ...withoutOthers() } } : met;
    setEdit(next);
    if (isGone) setTold({ tone: 'warning', text: m.conflictGone });
    else if (Object.keys(met.clashes).length > 0 || takesBack(met).length > takesBack(one).length)
      setTold({ tone: 'warning', title: m.conflictTitle, text: m.conflict });
    else await save(next);
  };
  const withoutOthers = (): Partial<Term> => ({
    ...(!writable.includes('marketing') && { marketingMeans: '' }),
    ...(!writable.includes('sales') && { salesMeans: '' }),
  });
  const [taken] = takesBack(edit);
  const isSettled = before?.state === 'settled';
  return (
    <EditorForm
      label={before?.name ?? m.add}
      ok={isSettled && taken !== undefined ? m.saveAnew : m.save}
      disabled={busy}
      onCommit={() => void save(edit)}
      onCancel={() => onClose(null)}
    >
      <TermFields
        {...edit}
        missing={missing}
        onChange={(field, text) => {
          setEdit({ ...edit, term: { ...edit.term, [field]: text } });
          setMissing(false);
        }}
      />
      {taken !== undefined && (
        <NoticeCard tone="warning">{isSettled ? m.reopens : m.takesBack(m[taken])}</NoticeCard>
      )}
      {told && <NoticeCard {...told}>{told.text}</NoticeCard>}
    </EditorForm>
  );
}
