import type { OutcomeColumn } from '../../domain/insight/outcomes/outcome-column';
import {
  type ColumnMeaning,
  type ValueMeaning,
  valueMeaning,
  withValue,
} from '../../domain/insight/outcomes/outcome-source';
import { Button } from '../parts/button';
import { useSidebar } from '../session/sidebar-context';

interface Props {
  readonly id: string;
  readonly column: OutcomeColumn;
  readonly meaning: ColumnMeaning;
  onChange(meaning: ColumnMeaning): void;
  /** Null for the only column that is asked. */
  readonly onRemove: (() => void) | null;
}

const MEANINGS: readonly ValueMeaning[] = ['won', 'lost', 'open'];

/** Asks what each value of a column means, or what it means that one is filled in. */
export function OutcomeColumnForm({ id, column, meaning, onChange, onRemove }: Props) {
  const { insight: m } = useSidebar();
  const { header, values, isFilled, leads } = column;
  return (
    <fieldset class="card">
      <legend class="told">{m.meaningsOf(header)}</legend>
      <div class="line">
        <b class="grow">{header}</b>
        {onRemove !== null && (
          <Button class="link" aria-label={m.dropColumn(header)} onClick={onRemove}>
            {m.dropColumnShort}
          </Button>
        )}
      </div>
      {isFilled ? (
        <MeaningLine
          {...{ id }}
          label={m.valueWith(m.filledIn, leads)}
          means={meaning.filled ?? 'open'}
          onChange={(means) => onChange({ ...meaning, filled: means === 'open' ? null : means })}
        />
      ) : (
        values.map(({ value, leads: count }, at) => (
          <MeaningLine
            key={value}
            id={`${id}-${at}`}
            label={m.valueWith(value, count)}
            means={valueMeaning(meaning, value)}
            onChange={(means) => onChange(withValue(meaning, value, means))}
          />
        ))
      )}
      <p class="soft">{isFilled ? m.filledHelp : m.meansHelp}</p>
    </fieldset>
  );
}

interface LineProps {
  readonly id: string;
  readonly label: string;
  readonly means: ValueMeaning;
  onChange(means: ValueMeaning): void;
}

function MeaningLine({ id, label, means, onChange }: LineProps) {
  const { insight: m } = useSidebar();
  return (
    <div class="line">
      <label for={id} class="grow">
        {label}
      </label>
      <select
        id={id}
        class="input narrow"
        value={means}
        onChange={({ currentTarget: { value } }) => onChange(MEANINGS.find((one) => one === value) ?? 'open')}
      >
        {MEANINGS.map((one) => (
          <option key={one} value={one}>
            {m[one]}
          </option>
        ))}
      </select>
    </div>
  );
}
