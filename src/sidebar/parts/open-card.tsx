import type { ComponentChildren } from 'preact';
import { useSidebar } from '../session/sidebar-context';
import { Button } from './button';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly onOpen: () => void;
  readonly disabled?: boolean;
  readonly actions: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A card that opens its editor when it is pressed; its other actions show when it is pointed at or has the focus. */
export function OpenCard({ id, title, onOpen, disabled = false, actions, children }: Props) {
  const { common } = useSidebar();
  return (
    <div class="card part">
      <Button
        class="part-open"
        id={id}
        aria-label={common.edit(title)}
        aria-describedby={`${id}-told`}
        disabled={disabled}
        onClick={onOpen}
      />
      <div class="stack part-told" id={`${id}-told`}>
        {children}
      </div>
      <div class="part-actions">{actions}</div>
    </div>
  );
}
