import { blocksOf } from '../../domain/draft-edit';
import { partRow } from '../../domain/part-row';
import { Combobox } from '../parts/combobox';
import { Labelled } from '../parts/labelled';
import { useSidebar } from '../sidebar-context';

interface Props {
  readonly id: string;
  readonly value: string;
  readonly onChange: (group: string) => void;
}

const GROUPED: ReadonlySet<string | undefined> = new Set(['criterion', 'cap', 'grade']);

/** The Group of a part, chosen from those that the draft already has, or a new one. */
export function GroupInput({ id, value, onChange }: Props) {
  const { sheet, messages } = useSidebar();
  const { definition: m } = messages;
  const groups = blocksOf(sheet.draft?.rows ?? [])
    .filter(({ part }) => GROUPED.has(part))
    .map(({ rows, at }) => partRow(rows[0] ?? [], at + 1, null).text('group'))
    .filter((group) => group !== '');
  return (
    <Labelled id={id} label={m.group}>
      <Combobox
        id={id}
        label={m.group}
        value={value}
        options={[...new Set(groups)].map((text) => ({ text }))}
        onInput={onChange}
        onPick={onChange}
      />
    </Labelled>
  );
}
