import { Button } from '../parts/button';
import { useSidebar } from '../session/sidebar-context';

interface Props {
  readonly isKept: boolean;
  /** What is kept, after the word that is shown. */
  readonly label: string;
  readonly onClick: () => void;
}

/** Keeps a field or a criterion in the next suggestion, or no longer. */
export function KeepButton({ isKept, label, onClick }: Props) {
  const { insight: m } = useSidebar();
  return (
    <Button aria-pressed={isKept} aria-label={label} onClick={onClick}>
      {isKept && <span aria-hidden="true">✓ </span>}
      {m.pin}
    </Button>
  );
}
