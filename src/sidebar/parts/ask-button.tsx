import { useState } from 'preact/hooks';
import { useSidebar } from '../session/sidebar-context';
import { Button } from './button';
import { focusSoon } from './focus';

interface Props {
  readonly id: string;
  readonly label: string;
  /** What it will do, told before it is done. */
  readonly question: string;
  readonly yes: string;
  readonly kind?: 'button' | 'quiet';
  readonly disabled?: boolean;
  readonly onYes: () => void;
}

/** A button that says what it will do and asks, in its place. */
export function AskButton({ id, label, question, yes, kind = 'button', disabled = false, onYes }: Props) {
  const { common } = useSidebar();
  const [asking, setAsking] = useState(false);
  const turn = (on: boolean) => {
    setAsking(on);
    focusSoon(on ? `${id}-yes` : id);
  };
  if (!asking)
    return (
      <Button id={id} class={kind} disabled={disabled} onClick={() => turn(true)}>
        {label}
      </Button>
    );
  return (
    <section class="tint" aria-label={label}>
      {question}
      <div class="actions">
        <Button class="quiet" onClick={() => turn(false)}>
          {common.cancel}
        </Button>
        <Button
          id={`${id}-yes`}
          class="primary"
          disabled={disabled}
          onClick={() => {
            turn(false);
            onYes();
          }}
        >
          {yes}
        </Button>
      </div>
    </section>
  );
}
