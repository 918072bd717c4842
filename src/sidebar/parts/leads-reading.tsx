import { useSidebar } from '../session/sidebar-context';
import { IconButton } from './button';
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

/** Reads the leads anew. */
export function ReadAgain() {
  const { session, common } = useSidebar();
  return <IconButton icon="refresh" label={common.readAgain} onClick={() => void session.readLeads()} />;
}
