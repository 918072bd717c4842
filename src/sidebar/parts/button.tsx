import type { ComponentProps } from 'preact';
import { Icon, type IconName } from './icon';

/** A button that submits nothing unless it says so. */
export function Button({ class: kind = 'button', ...rest }: ComponentProps<'button'>) {
  return <button type="button" class={kind} {...rest} />;
}

interface IconButtonProps extends ComponentProps<'button'> {
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
