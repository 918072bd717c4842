import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useSidebar } from '../session/sidebar-context';
import { Button } from './button';

interface Props {
  readonly label: string;
  readonly ok: string;
  readonly disabled?: boolean;
  readonly onCommit: () => void;
  readonly onCancel: () => void;
  readonly children: ComponentChildren;
}

/**
 * The frame of an editor. Enter and OK commit, Escape cancels. The first input gets the focus; after a fault, the first one at
 * fault.
 */
export function EditorForm({ label, ok, disabled = false, onCommit, onCancel, children }: Props) {
  const { common } = useSidebar();
  const form = useRef<HTMLFormElement>(null);
  const focus = (which: string) => form.current?.querySelector<HTMLElement>(which)?.focus();
  useEffect(() => {
    focus('input, select');
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <form
      ref={form}
      class="card editor"
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onCommit();
        requestAnimationFrame(() => focus('[aria-invalid="true"]'));
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) onCancel();
      }}
    >
      {children}
      <div class="actions">
        <Button class="quiet" onClick={onCancel}>
          {common.cancel}
        </Button>
        <Button type="submit" class="primary" disabled={disabled}>
          {ok}
        </Button>
      </div>
    </form>
  );
}
