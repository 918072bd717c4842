import { useSidebar } from '../session/sidebar-context';
import { FailureCard } from './failure-card';

/** That the leads couldn't be read, if so. */
export function LeadsFailed() {
  const sidebar = useSidebar();
  const { state, session, common } = sidebar;
  if (state.leads.kind !== 'failed') return null;
  return (
    <FailureCard
      title={common.leadsFailed}
      trouble={state.leads.trouble}
      messages={sidebar}
      onRetry={() => void session.readLeads()}
    />
  );
}
