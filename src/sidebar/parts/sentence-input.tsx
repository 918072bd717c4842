import { Labelled } from './labelled';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly faults: readonly string[];
  readonly onChange: (text: string) => void;
}

/** An input with room for a sentence. */
export function SentenceInput({ id, label, hint, value, faults, onChange }: Props) {
  return (
    <Labelled id={id} label={label} hint={hint} faults={faults}>
      <textarea
        id={id}
        class="input"
        rows={3}
        value={value}
        aria-required="true"
        aria-invalid={faults.length > 0}
        aria-describedby={`${id}-told`}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </Labelled>
  );
}
