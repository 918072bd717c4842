import { ActTold } from '../parts/act-told';
import { Button } from '../parts/button';
import { useAct } from '../session/act';
import { useSidebar } from '../session/sidebar-context';

/** Writes what is left to be written of a version that both have signed. */
export function FinishButton({ version }: { readonly version: number }) {
  const { agreement: m, session } = useSidebar();
  const act = useAct();
  const finish = async () => {
    const done = m.finished(version);
    // The button is gone by then.
    if (await act.run((onBusy) => session.ask('finishSigning', {}, onBusy), done)) session.tell(done);
  };
  return (
    <>
      <ActTold act={act} />
      <Button class="primary" disabled={act.busy} onClick={() => void finish()}>
        {m.finish}
      </Button>
    </>
  );
}
