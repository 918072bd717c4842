import { useState } from 'preact/hooks';
import type { Term } from '../../rpc/contract';
import { Button } from '../parts/button';
import { focusSoon } from '../parts/focus';
import { IconButton } from '../parts/icon-button';
import { NoticeCard } from '../parts/notice-card';
import { OpenCard } from '../parts/open-card';
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
  const { terms: m, common } = useSidebar();
  const [asking, setAsking] = useState(false);
  const { name, alsoCalled, agreedMeaning } = term;
  return (
    <>
      <OpenCard
        id={`term-${at}`}
        title={name}
        disabled={locked}
        onOpen={onOpen}
        actions={
          !locked &&
          !asking && (
            <IconButton
              icon="remove"
              label={common.remove(name)}
              onClick={() => {
                setAsking(true);
                focusSoon(`term-remove-${at}`);
              }}
            />
          )
        }
      >
        <b>{name}</b>
        {alsoCalled && (
          <p class="soft">
            {m.alsoCalled}: {alsoCalled}
          </p>
        )}
        {agreedMeaning || (
          <>
            <p class="tone warning">{m.notAgreed}</p>
            {(['marketing', 'sales'] as const).map(
              (side) =>
                term[`${side}Means`] && (
                  <p key={side}>
                    <span class={`mark ${side}`}>{m[side]}</span> {term[`${side}Means`]}
                  </p>
                ),
            )}
          </>
        )}
      </OpenCard>
      {asking && <Removal term={term} at={at} onDone={() => setAsking(false)} />}
    </>
  );
}

interface RemovalProps {
  readonly term: Term;
  readonly at: number;
  readonly onDone: () => void;
}

/** Asks in place; when the term was changed meanwhile, it is shown as it is now and asked about again. */
function Removal({ term, at, onDone }: RemovalProps) {
  const sidebar = useSidebar();
  const { session, sheet, terms: m, common } = sidebar;
  const [told, setTold] = useState(m.confirmRemove(term.name));
  const [busy, setBusy] = useState(false);
  const remove = async () => {
    setBusy(true);
    const answer = await session.ask('removeTerm', { at, revision: sheet.terms?.revision ?? '' });
    setBusy(false);
    if (answer.ok) {
      session.dispatch({ kind: 'terms', terms: answer.value });
      session.tell(common.removed(term.name));
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
    } else setTold(sayTrouble(trouble, sidebar));
  };
  return (
    <NoticeCard tone="warning">
      {told}
      <div class="actions">
        <Button class="quiet" disabled={busy} onClick={onDone}>
          {common.cancel}
        </Button>
        <Button id={`term-remove-${at}`} class="danger bad" disabled={busy} onClick={() => void remove()}>
          {m.removeYes}
        </Button>
      </div>
    </NoticeCard>
  );
}
