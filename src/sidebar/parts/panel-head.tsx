import { IconButton } from './button';

interface Props {
  readonly title: string;
  /** What the button says that reads the sheet again. */
  readonly readAgain: string;
  readonly reading: boolean;
  onRead(): void;
}

/** The title of a panel, with a button to read again what it shows. */
export function PanelHead({ title, readAgain, reading, onRead }: Props) {
  return (
    <div class="line">
      <h1>{title}</h1>
      <IconButton icon="refresh" label={readAgain} disabled={reading} aria-busy={reading} onClick={onRead} />
    </div>
  );
}
