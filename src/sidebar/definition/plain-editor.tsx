import { useState } from 'preact/hooks';
import { COLUMNS, PARTS } from '../../domain/definition/keyword';
import { isMovingDay } from '../../domain/definition/moving-day';
import { gradeNames } from '../../domain/definition/parse-grade';
import { type Block, withCells } from '../../domain/draft/draft-edit';
import type { Cell, Row } from '../../domain/values/cell';
import { formatDay } from '../../domain/values/day';
import { splitList } from '../../domain/values/list';
import { readDay } from '../../domain/values/reading';
import { Combobox } from '../parts/combobox';
import { ItemChips } from '../parts/item-chips';
import { Labelled } from '../parts/labelled';
import { TextInput } from '../parts/text-input';
import { useSidebar } from '../session/sidebar-context';
import { BlockForm } from './block-form';
import { ChoiceSelect } from './choice-select';
import { DepartmentSelect } from './department-select';
import { GroupInput } from './group-input';
import { type PlainInput, plainInputs } from './plain-inputs';
import { shownText, typedCell } from './typed-cell';

/** Edits a part that is a single row. A part that can't be read is edited cell by cell. */
export function PlainEditor({ block }: { readonly block: Block }) {
  const sidebar = useSidebar();
  const [rows, setRows] = useState<readonly Row[]>(block.rows);
  const inputs = plainInputs(block.part, sidebar, sidebar.language);
  return (
    <BlockForm block={block} rows={rows} isChanged={rows !== block.rows}>
      {(faultsOf) =>
        rows.map((row, at) =>
          inputs
            .filter(({ kind }) => kind !== 'date' || !isMovingDay(row))
            .map((input) => (
              <PlainField
                key={input.column}
                id={`plain-${at}-${input.column}`}
                input={input}
                before={block.rows[at]?.[COLUMNS.indexOf(input.column)]}
                value={row[COLUMNS.indexOf(input.column)]}
                faults={faultsOf(input.column, at)}
                onChange={(value) =>
                  setRows(
                    rows.map((one, place) => {
                      if (at !== place) return one;
                      const changed = withCells(one, { [input.column]: value });
                      return isMovingDay(changed)
                        ? withCells(changed, { value: sidebar.sheet.today })
                        : changed;
                    }),
                  )
                }
              />
            )),
        )
      }
    </BlockForm>
  );
}

interface FieldProps {
  readonly id: string;
  readonly input: PlainInput;
  readonly before: Cell;
  readonly value: Cell;
  readonly faults: readonly string[];
  readonly onChange: (value: Cell) => void;
}

function PlainField({ id, input, before, value, faults, onChange }: FieldProps) {
  const { leads, draft, draftCalendar, definition: m, language } = useSidebar();
  const { label, kind } = input;
  const text = shownText(value, draftCalendar);
  if (kind === 'group') return <GroupInput id={id} value={text} onChange={onChange} />;
  const shared = { id, value: text, invalid: faults.length > 0 };
  const headers = () => leads?.headers.filter((header) => header !== '') ?? [];
  const choices = {
    field: headers,
    list: headers,
    words: () => [],
    grade: () => gradeNames(draft.definition?.scales ?? []),
    part: () => Object.values(PARTS).map((part) => part[language]),
  };
  const typed = () => {
    if (kind === 'date') {
      const day = readDay(value, draftCalendar);
      return (
        <TextInput {...shared} type="date" value={day === null ? '' : formatDay(day)} onChange={onChange} />
      );
    }
    if (kind === 'text' || kind === 'number')
      return (
        <TextInput
          {...shared}
          numeric={kind === 'number'}
          onChange={(changed) => onChange(typedCell(changed, before, draftCalendar))}
        />
      );
    if (kind === 'dayRule' || kind === 'daysCounted' || kind === 'permission')
      return <ChoiceSelect {...shared} kind={kind} onChange={onChange} />;
    if (kind === 'department') return <DepartmentSelect {...shared} onChange={onChange} />;
    const options = choices[kind]().map((option) => ({ text: option }));
    const chosen = { ...shared, label, options, onChange };
    return kind === 'list' || kind === 'words' ? (
      <ItemChips {...chosen} items={splitList(text)} />
    ) : (
      <Combobox {...chosen} />
    );
  };
  return (
    <Labelled id={id} label={label} hint={label === m.minimum ? m.minimumHint : undefined} faults={faults}>
      {typed()}
    </Labelled>
  );
}
