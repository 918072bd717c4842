import { useState } from 'preact/hooks';
import { BETWEEN } from '../../domain/definition/operand';
import type { Cell } from '../../domain/values/cell';
import type { Calendar } from '../../domain/values/day';
import { Told } from '../parts/labelled';
import { TextInput } from '../parts/text-input';
import { useSidebar } from '../session/sidebar-context';
import { shownText } from './typed-cell';

interface Props {
  readonly id: string;
  readonly value: Cell;
  readonly faults: readonly string[];
  readonly onChange: (value: Cell) => void;
}

/** Splits a range into its two numbers. What can't be read as a range stands in the first input. */
function endsOf(value: Cell, calendar: Calendar): readonly [string, string] {
  const read = BETWEEN.read(value, calendar);
  return read?.kind === 'between' ? [String(read.low), String(read.high)] : [shownText(value, calendar), ''];
}

export function RangeInput({ id, value, faults, onChange }: Props) {
  const { draftCalendar, language, definition: m } = useSidebar();
  const [ends, setEnds] = useState(() => endsOf(value, draftCalendar));
  const [low, high] = ends;
  const told = `${id}-told`;
  const input = (
    id: string,
    label: string,
    text: string,
    change: (text: string) => readonly [string, string],
  ) => (
    <TextInput
      id={id}
      aria-label={label}
      aria-describedby={told}
      numeric
      value={text}
      invalid={faults.length > 0}
      onChange={(typed) => {
        const changed = change(typed);
        setEnds(changed);
        onChange(changed.join('') && changed.join(language === 'ja' ? '〜' : '..'));
      }}
    />
  );
  return (
    <fieldset class="range">
      <legend>{m.value}</legend>
      {input(id, m.from, low, (text) => [text, high])}〜
      {input(`${id}-high`, m.to, high, (text) => [low, text])}
      <Told id={id} faults={faults} />
    </fieldset>
  );
}
