import { useSidebar } from '../session/sidebar-context';
import { IconButton } from './icon-button';

export function ReadAgain() {
  const { session, common } = useSidebar();
  return <IconButton icon="refresh" label={common.readAgain} onClick={() => void session.readLeads()} />;
}
