import { sameAgreedText } from '../../domain/terms/term-state';
import type { Department, StatedTerm } from '../../rpc/contract';
import { Button } from '../parts/button';
import { focusSoon } from '../parts/focus';
import { NoticeCard } from '../parts/notice-card';
import { useSidebar } from '../session/sidebar-context';
import { useTermAct } from './act-on-term';
import type { OpenedTerm } from './term-merge';

interface Props {
  readonly term: StatedTerm;
  readonly opened: OpenedTerm;
  readonly department: Department;
  readonly locked: boolean;
}

/** Agrees to exactly what is shown. A meaning that was changed meanwhile is shown first. */
export function AgreeButton({ term, opened, department, locked }: Props) {
  const { session, sheet, terms: m } = useSidebar();
  const { busy, told, act } = useTermAct({
    name: 'agreeTerm',
    opened,
    isSame: (now) => sameAgreedText(now, term),
    changed: m.agreeChanged,
    onDone: () => {
      session.tell(m.agreedTo(term.name, m[department]));
      focusSoon(`term-${opened.at}`);
    },
  });
  return (
    <>
      <Button class="primary" disabled={busy || locked} onClick={act}>
        {m.agreeAs(sheet.user, m[department])}
      </Button>
      {told && <NoticeCard tone="warning">{told}</NoticeCard>}
    </>
  );
}
