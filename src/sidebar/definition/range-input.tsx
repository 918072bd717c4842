import { useState } from 'preact/hooks';
import type { Cell } from '../../domain/cell';
import { BETWEEN } from '../../domain/operand';
import { TextInput } from '../parts/text-input';
import { useSidebar } from '../sidebar-context';
import { shownText } from './typed-cell';

interface Props {
  readonly id: string;
  readonly value: Cell;
  readonly faults: readonly string[];
  readonly onChange: (value: Cell) => void;
}

/** Two numbers, written as one range when either changes. What can't be read as a range stands in the first input. */
function endsOf(value: Cell): readonly [string, string] {
  const read = BETWEEN.read(value, null);
  return read?.kind === 'between' ? [String(read.low), String(read.high)] : [shownText(value), ''];
}

export function RangeInput({ id, value, faults, onChange }: Props) {
  const { messages, language } = useSidebar();
  const { definition: m } = messages;
  const [[low, high], setEnds] = useState(() => endsOf(value));
  const change = (changedLow: string, changedHigh: string) => {
    setEnds([changedLow, changedHigh]);
    const empty = changedLow === '' && changedHigh === '';
    onChange(empty ? '' : `${changedLow}${language === 'ja' ? '〜' : '..'}${changedHigh}`);
  };
  const invalid = faults.length > 0;
  return (
    <fieldset class="range">
      <legend>{m.value}</legend>
      <TextInput
        id={id}
        label={m.from}
        numeric
        value={low}
        invalid={invalid}
        onChange={(text) => change(text, high)}
      />
      <span aria-hidden="true">〜</span>
      <TextInput
        id={`${id}-high`}
        label={m.to}
        numeric
        value={high}
        invalid={invalid}
        onChange={(text) => change(low, text)}
      />
      <div id={`${id}-told`} class="range-told">
        {faults.map((fault) => (
          <p key={fault} class="fault">
            {fault}
          </p>
        ))}
      </div>
      <div id={`${id}-high-told`} />
    </fieldset>
  );
}
