import type { StatedTerm } from '../../rpc/contract';
import { Button } from '../parts/button';
import { focusSoon } from '../parts/focus';
import { NoticeCard } from '../parts/notice-card';
import { useSidebar } from '../session/sidebar-context';
import { useTermAct } from './act-on-term';
import { type OpenedTerm, sameTerm } from './term-merge';

interface Props {
  readonly term: StatedTerm;
  readonly opened: OpenedTerm;
  readonly onDone: () => void;
}

/**
 * Asks in place whether the term is to be removed. One that was changed meanwhile is shown as it is now, and asked about again.
 */
export function Removal({ term, opened, onDone }: Props) {
  const { session, terms: m, common } = useSidebar();
  const close = (focus: string) => {
    onDone();
    focusSoon(focus);
  };
  const { busy, told, act } = useTermAct({
    name: 'removeTerm',
    opened,
    isSame: (now) => sameTerm(now, term),
    changed: m.conflictRemove,
    onDone: () => {
      session.tell(common.removed(term.name));
      close('term-add');
    },
  });
  return (
    <NoticeCard tone="warning">
      {told || m.confirmRemove(term.name)}
      <div class="actions">
        <Button class="quiet" disabled={busy} onClick={() => close(`term-${opened.at}`)}>
          {common.cancel}
        </Button>
        <Button id={`term-remove-${opened.at}`} class="danger bad" disabled={busy} onClick={act}>
          {m.removeYes}
        </Button>
      </div>
    </NoticeCard>
  );
}
