import type { ComponentProps } from 'preact';
import { Button } from './button';
import { Icon, type IconName } from './icon';

interface Props extends ComponentProps<'button'> {
  readonly icon: IconName;
  readonly label: string;
}

export function IconButton({ icon, label, ...rest }: Props) {
  return (
    <Button class="icon-button" aria-label={label} title={label} {...rest}>
      <Icon name={icon} />
    </Button>
  );
}
