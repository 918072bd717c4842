import { Button } from '../parts/button';
import { useSidebar } from '../session/sidebar-context';

interface Props {
  readonly isKept: boolean;
  /** The word that is shown, and after it what is kept. */
  readonly label: string;
  readonly onClick: () => void;
}

/** Keeps a field or a criterion in the next suggestion; pressed again, it no longer does. */
export function KeepButton({ isKept, label, onClick }: Props) {
  const { insight: m } = useSidebar();
  return (
    <Button aria-pressed={isKept} aria-label={label} onClick={onClick}>
      {isKept && <span aria-hidden="true">✓ </span>}
      {m.pin}
    </Button>
  );
}
