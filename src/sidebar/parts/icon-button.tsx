import { Icon, type IconName } from './icon';

interface Props {
  readonly icon: IconName;
  readonly label: string;
  readonly id?: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

export function IconButton({ icon, label, id, disabled = false, onClick }: Props) {
  return (
    <button
      type="button"
      id={id}
      class="icon-button"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
