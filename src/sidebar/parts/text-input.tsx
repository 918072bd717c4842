interface Props {
  readonly id: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly type?: 'text' | 'date';
  readonly numeric?: boolean;
  readonly invalid?: boolean;
  readonly placeholder?: string;
  readonly label?: string;
}

/** A line of text. Numbers are typed as text too: the domain reads `1,000万円` and `２０` like any cell. */
export function TextInput(props: Props) {
  const { id, value, onChange, type = 'text', numeric = false, invalid = false, placeholder, label } = props;
  const rest = {
    id,
    class: 'input',
    autoComplete: 'off',
    value,
    placeholder,
    'aria-label': label,
    'aria-invalid': invalid,
    'aria-describedby': `${id}-told`,
    onInput: (event: { readonly currentTarget: HTMLInputElement }) => onChange(event.currentTarget.value),
  };
  return type === 'date' ? (
    <input type="date" {...rest} />
  ) : (
    <input type="text" inputMode={numeric ? 'decimal' : 'text'} {...rest} />
  );
}
