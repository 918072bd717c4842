import { useState } from 'preact/hooks';
import type { MadeTab } from '../../rpc/contract';
import { useSidebar } from '../session/sidebar-context';
import { sayTrouble } from '../session/trouble';
import { Button } from './button';

interface Props {
  readonly tab: MadeTab;
  /** What it is called. */
  readonly name: string;
}

/** A link that shows a tab which LeadPact has made; it says so where the tab is gone. */
export function TabLink({ tab, name }: Props) {
  const sidebar = useSidebar();
  const { session, common } = sidebar;
  const [told, setTold] = useState('');
  const show = async () => {
    setTold('');
    const answer = await session.ask('showTab', { tab });
    if (!answer.ok) setTold(sayTrouble(answer.trouble, sidebar));
    else if (!answer.value.isShown) setTold(common.goneTab(name));
  };
  return (
    <>
      <Button id={`show-${tab}`} class="link" onClick={() => void show()}>
        {common.showTab(name)}
      </Button>
      {told !== '' && (
        <p class="issue warning" role="status">
          {told}
        </p>
      )}
    </>
  );
}
