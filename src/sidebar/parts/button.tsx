import type { ComponentProps } from 'preact';
import { Icon, type IconName } from './icon';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'disabled'> {
  readonly disabled?: boolean | undefined;
}

/** Keeps a press from doing anything, and from submitting a form. */
const swallow = (event: Event) => event.preventDefault();

/**
 * A button that submits nothing unless it says so. One that is disabled keeps the focus, so that whoever pressed it by keyboard is
 * still there once it can be pressed again.
 */
export function Button({ class: kind = 'button', disabled = false, onClick, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      class={kind}
      aria-disabled={disabled || undefined}
      onClick={disabled ? swallow : onClick}
      {...rest}
    />
  );
}

interface IconButtonProps extends ButtonProps {
  readonly icon: IconName;
  readonly label: string;
}

/** A button with a drawn sign; its label is shown when it is pointed at. */
export function IconButton({ icon, label, ...rest }: IconButtonProps) {
  return (
    <Button class="icon-button" aria-label={label} title={label} {...rest}>
      <Icon name={icon} />
    </Button>
  );
}
