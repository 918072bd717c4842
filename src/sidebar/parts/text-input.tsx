import type { HTMLAttributes } from 'preact';

interface Props extends Omit<HTMLAttributes<HTMLInputElement>, 'onChange' | 'role'> {
  readonly id: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly type?: 'text' | 'date';
  readonly role?: 'combobox' | 'searchbox';
  readonly placeholder?: string | undefined;
  readonly numeric?: boolean;
  readonly invalid?: boolean;
}

/** A line of text. Numbers are typed as text too: the domain reads `1,000万円` and `２０` like any cell. */
export function TextInput(props: Props) {
  const { id, onChange, type, role, numeric = false, invalid = false, ...rest } = props;
  const shared = {
    id,
    class: 'input',
    autoComplete: 'off',
    'aria-invalid': invalid,
    'aria-describedby': `${id}-told`,
    onInput: (event: { readonly currentTarget: HTMLInputElement }) => onChange(event.currentTarget.value),
    ...rest,
  };
  return type === 'date' ? (
    <input type="date" {...shared} />
  ) : (
    <input role={role} inputMode={numeric ? 'decimal' : 'text'} {...shared} />
  );
}
