import type { ColumnProfile } from '../../domain/definition/column-profile';
import { findCondition } from '../../domain/definition/keyword';
import type { Cell } from '../../domain/values/cell';
import { formatDay } from '../../domain/values/day';
import { splitList } from '../../domain/values/list';
import { isBlank } from '../../domain/values/text';
import { ItemChips } from '../parts/item-chips';
import { Labelled, LabelledText } from '../parts/labelled';
import { useSidebar } from '../session/sidebar-context';
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

/** Takes the Value in the form that its condition needs: chips, a number, a range, a date, days, times, or nothing. */
export function ValueInput({ id, test, profile, faults, onChange }: Props) {
  const sidebar = useSidebar();
  const { draftCalendar, language, definition: m } = sidebar;
  const condition = findCondition(test.condition)?.found;
  if (condition === undefined) return null;
  const { operand } = condition;
  const text = shownText(test.value, draftCalendar);
  const line = (label: string, hint?: string) => (
    <LabelledText
      {...{ id, label, hint, faults }}
      numeric
      value={text}
      onChange={(typed) => onChange(typedCell(typed, test.value, draftCalendar))}
    />
  );
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
            options={valueOptions(condition, profile, sidebar)}
            invalid={faults.length > 0}
            onChange={onChange}
          />
        </Labelled>
      );
    case 'between':
      return <RangeInput {...{ id, faults, onChange }} value={test.value} />;
    case 'day': {
      const read = operand.read(test.value, draftCalendar);
      const day = read?.kind === 'day' ? formatDay(read.day) : '';
      return (
        <LabelledText
          {...{ id, faults, onChange }}
          label={m.value}
          hint={day === '' ? text : undefined}
          type="date"
          value={day}
        />
      );
    }
    case 'days':
    case 'times':
      return line(`${m.value} (${m[operand.kind]})`);
    case 'number':
      return line(m.value, operand.wanted[language]);
  }
}
