import { useState } from 'preact/hooks';
import type { Term } from '../../rpc/contract';
import { focusSoon } from '../parts/focus';
import { IconButton } from '../parts/icon-button';
import { NoticeCard } from '../parts/notice-card';
import { useSidebar } from '../sidebar-context';
import { sayTrouble } from '../trouble';
import { sameTerm } from './term-conflict';

interface Props {
  readonly term: Term;
  readonly at: number;
  /** Another term is open: this one waits, so that what is typed there isn't lost. */
  readonly locked: boolean;
  readonly onOpen: () => void;
}

export function TermCard({ term, at, locked, onOpen }: Props) {
  const { messages } = useSidebar();
  const { terms: m, common } = messages;
  const [asking, setAsking] = useState(false);
  return (
    <div class="block-card term-card" data-testid="term">
      <button
        type="button"
        class="block-open"
        id={`term-${at}`}
        aria-label={common.edit(term.name)}
        aria-describedby={`term-told-${at}`}
        disabled={locked}
        onClick={onOpen}
      />
      <div class="block-told" id={`term-told-${at}`}>
        <p class="block-title">{term.name}</p>
        {term.alsoCalled !== '' && (
          <p class="block-detail">
            {m.alsoCalled}: {term.alsoCalled}
          </p>
        )}
        <p class={term.agreedMeaning === '' ? 'meaning lacking' : 'meaning'}>
          {term.agreedMeaning === '' ? m.notAgreed : term.agreedMeaning}
        </p>
        {term.agreedMeaning === '' && (
          <>
            <Meaning side="marketing" label={m.marketing} text={term.marketingMeans} />
            <Meaning side="sales" label={m.sales} text={term.salesMeans} />
          </>
        )}
      </div>
      {!locked && !asking && (
        <div class="block-actions">
          <IconButton
            icon="remove"
            label={common.remove(term.name)}
            onClick={() => {
              setAsking(true);
              focusSoon(`term-remove-${at}`);
            }}
          />
        </div>
      )}
      {asking && <Removal term={term} at={at} onDone={() => setAsking(false)} />}
    </div>
  );
}

function Meaning({ side, label, text }: { side: 'marketing' | 'sales'; label: string; text: string }) {
  if (text === '') return null;
  return (
    <p class="side-meaning">
      <span class={`side ${side}`}>{label}</span> {text}
    </p>
  );
}

interface RemovalProps {
  readonly term: Term;
  readonly at: number;
  readonly onDone: () => void;
}

/** Asks in place; when the term was changed meanwhile, it is shown as it is now and asked about again. */
function Removal({ term, at, onDone }: RemovalProps) {
  const { session, sheet, messages } = useSidebar();
  const { terms: m } = messages;
  const [told, setTold] = useState(m.confirmRemove(term.name));
  const [busy, setBusy] = useState(false);
  const remove = async () => {
    setBusy(true);
    const answer = await session.ask('removeTerm', { at, revision: sheet.terms?.revision ?? '' });
    setBusy(false);
    if (answer.ok) {
      session.dispatch({ kind: 'terms', terms: answer.value });
      session.dispatch({ kind: 'notice', text: m.removed(term.name) });
      focusSoon('term-add');
      onDone();
      return;
    }
    const { trouble } = answer;
    if (trouble.kind === 'refused' && trouble.refusal.kind === 'stale terms') {
      const { current } = trouble.refusal;
      session.dispatch({ kind: 'terms', terms: current });
      const now = current.terms[at];
      if (now === undefined || !sameTerm(now, term)) setTold(m.conflictRemove);
    } else setTold(sayTrouble(trouble, messages));
  };
  return (
    <div class="removal">
      <NoticeCard tone="warning">
        <p>{told}</p>
        <div class="editor-actions">
          <button type="button" class="button quiet" disabled={busy} onClick={onDone}>
            {m.keep}
          </button>
          <button
            type="button"
            id={`term-remove-${at}`}
            class="button danger"
            disabled={busy}
            onClick={() => void remove()}
          >
            {m.removeYes}
          </button>
        </div>
      </NoticeCard>
    </div>
  );
}
