import type { LeadOrder } from '../../domain/insight/columns/case';
import type { Recent } from '../../domain/insight/suggestion/drift';
import type { SuggestedLine } from '../../domain/insight/suggestion/suggestion';
import { NoticeCard } from '../parts/notice-card';
import { useSidebar } from '../session/sidebar-context';
import { nameFor, sayOrder, sayRate } from './told';

interface Props {
  readonly recent: Recent;
  readonly turned: readonly Pick<SuggestedLine, 'pinned' | 'criterion'>[];
  readonly order: LeadOrder;
}

/** Says that the latest leads contradict what is suggested. */
export function DriftNotice({ recent, turned, order }: Props) {
  const { language, insight: m } = useSidebar();
  const names = turned.map((line) => nameFor(line, language)).join(language === 'en' ? '; ' : '、');
  return (
    <NoticeCard tone="warning" title={m.driftTitle}>
      <p>
        {m.withBrackets(
          m.drift(sayRate(recent.auc, m), m.percent(recent.before), recent.leads),
          sayOrder(order, m),
        )}
      </p>
      {names !== '' && <p>{m.turned(names)}</p>}
    </NoticeCard>
  );
}
