import type { Cell } from '../../domain/cell';
import type { ColumnProfile } from '../../domain/column-profile';
import { calendarOf, formatDay } from '../../domain/day';
import { findCondition } from '../../domain/keyword';
import { splitList } from '../../domain/list';
import { isBlank } from '../../domain/text';
import { ItemChips } from '../parts/item-chips';
import { Labelled } from '../parts/labelled';
import { TextInput } from '../parts/text-input';
import { useSidebar } from '../sidebar-context';
import type { TestForm } from './clause-form';
import { RangeInput } from './range-input';
import { shownText, typedCell } from './typed-cell';
import { valueOptions } from './value-options';

interface Props {
  readonly id: string;
  readonly test: TestForm;
  readonly profile: ColumnProfile | null;
  readonly faults: readonly string[];
  readonly onChange: (value: Cell) => void;
}

/** The Value as its condition takes it: chips, a number, a range, a date, days, times, or nothing at all. */
export function ValueInput({ id, test, profile, faults, onChange }: Props) {
  const { messages, sheet, language } = useSidebar();
  const { definition: m } = messages;
  const condition = findCondition(test.condition)?.found;
  if (condition === undefined) return null;
  const { operand } = condition;
  const invalid = faults.length > 0;
  const text = shownText(test.value);
  const typed = (typedText: string) => onChange(typedCell(typedText, test.value));
  switch (operand.kind) {
    case 'nothing':
      return null;
    case 'items':
      return (
        <Labelled id={id} label={m.value} faults={faults}>
          <ItemChips
            id={id}
            label={m.value}
            items={isBlank(test.value) ? [] : splitList(text)}
            options={valueOptions(condition, profile, messages)}
            messages={messages}
            invalid={invalid}
            onChange={onChange}
          />
        </Labelled>
      );
    case 'between':
      return <RangeInput {...{ id, faults, onChange }} value={test.value} />;
    case 'day': {
      const read = operand.read(test.value, calendarOf(sheet.timeZone));
      const day = read?.kind === 'day' ? formatDay(read.day) : '';
      const unreadable = read === null && text !== '';
      return (
        <Labelled id={id} label={m.value} faults={faults} hint={unreadable ? text : undefined}>
          <TextInput id={id} type="date" value={day} invalid={invalid} onChange={onChange} />
        </Labelled>
      );
    }
    case 'days':
    case 'times':
      return (
        <Labelled id={id} label={`${m.value} (${m[operand.kind]})`} faults={faults}>
          <TextInput id={id} numeric value={text} invalid={invalid} onChange={typed} />
        </Labelled>
      );
    case 'number':
      return (
        <Labelled id={id} label={m.value} faults={faults} hint={operand.wanted[language]}>
          <TextInput id={id} numeric value={text} invalid={invalid} onChange={typed} />
        </Labelled>
      );
  }
}
