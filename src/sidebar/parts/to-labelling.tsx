import { useSidebar } from '../session/sidebar-context';
import { Button } from './button';

/** Leads a team that has too few outcomes to where it can begin without any. */
export function ToLabelling() {
  const { session, labelling: m } = useSidebar();
  return (
    <>
      <p>{m.fromInsight}</p>
      <Button onClick={() => session.show('labelling')}>{m.open}</Button>
    </>
  );
}
