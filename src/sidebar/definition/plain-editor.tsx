import { useState } from 'preact/hooks';
import type { Cell, Row } from '../../domain/cell';
import { calendarOf, formatDay } from '../../domain/day';
import { type Block, withCells } from '../../domain/draft-edit';
import type { Fault } from '../../domain/fault';
import { COLUMNS, PARTS } from '../../domain/keyword';
import { splitList } from '../../domain/list';
import { gradeNames } from '../../domain/parse-grade';
import { readDay } from '../../domain/reading';
import { Combobox } from '../parts/combobox';
import { ItemChips } from '../parts/item-chips';
import { Labelled } from '../parts/labelled';
import { TextInput } from '../parts/text-input';
import { useSidebar } from '../sidebar-context';
import { EditorForm, useCommit } from './block-editor';
import { GroupInput } from './group-input';
import { type PlainInput, plainInputs } from './plain-inputs';
import { shownText, typedCell } from './typed-cell';

/** The editor of a part that is a single row, by its inputs; of one that can't be read, its cells as they are. */
export function PlainEditor({ block }: { readonly block: Block }) {
  const { language, messages } = useSidebar();
  const commit = useCommit(block);
  const [rows, setRows] = useState<readonly Row[]>(block.rows);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const change = (place: number, input: PlainInput, value: Cell) => {
    setRows(rows.map((row, at) => (at === place ? withCells(row, { [input.column]: value }) : row)));
    setFaults([]);
  };
  const onCommit = () => {
    if (rows === block.rows && block.at >= 0) {
      commit.cancel();
      return true;
    }
    const found = commit.check(rows);
    setFaults(found);
    if (found.length > 0) return false;
    commit.accept(rows);
    return true;
  };
  const inputs = plainInputs(block.part, messages, language);
  return (
    <EditorForm block={block} onCommit={onCommit} onCancel={commit.cancel}>
      {rows.map((row, at) => (
        <fieldset key={at} class="test">
          {inputs.map((input) => (
            <PlainField
              key={input.column}
              id={`plain-${at}-${input.column}`}
              input={input}
              before={block.rows[at]?.[COLUMNS.indexOf(input.column)]}
              value={row[COLUMNS.indexOf(input.column)]}
              faults={faults
                .filter((one) => one.row === at && one.column === input.column)
                .map(({ message }) => message[language])}
              onChange={(value) => change(at, input, value)}
            />
          ))}
        </fieldset>
      ))}
    </EditorForm>
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
  const { sheet, leads, draft, messages, language } = useSidebar();
  const { label, kind, hint } = input;
  const text = shownText(value);
  const invalid = faults.length > 0;
  const typed = (changed: string) => onChange(typedCell(changed, before));
  if (kind === 'group') return <GroupInput id={id} value={text} onChange={onChange} />;
  const chooseFrom = (options: readonly string[]) => (
    <Combobox
      {...{ id, label, invalid }}
      value={text}
      options={options.map((option) => ({ text: option }))}
      onInput={onChange}
      onPick={onChange}
    />
  );
  const headers = leads?.headers.filter((header) => header !== '') ?? [];
  const day = readDay(value, calendarOf(sheet.timeZone));
  return (
    <Labelled id={id} label={label} hint={hint} faults={faults}>
      {kind === 'field' && chooseFrom(headers)}
      {kind === 'grade' && chooseFrom(gradeNames(draft.definition?.scales ?? []))}
      {kind === 'department' && chooseFrom([messages.terms.marketing, messages.terms.sales])}
      {kind === 'part' && chooseFrom(Object.values(PARTS).map((part) => part[language]))}
      {kind === 'list' && (
        <ItemChips
          {...{ id, label, invalid, messages }}
          items={splitList(text)}
          options={headers.map((header) => ({ text: header }))}
          onChange={onChange}
        />
      )}
      {kind === 'date' && (
        <TextInput
          {...{ id, invalid }}
          type="date"
          value={day === null ? '' : formatDay(day)}
          onChange={onChange}
        />
      )}
      {(kind === 'text' || kind === 'number') && (
        <TextInput {...{ id, invalid }} numeric={kind === 'number'} value={text} onChange={typed} />
      )}
    </Labelled>
  );
}
