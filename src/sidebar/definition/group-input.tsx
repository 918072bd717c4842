import { partRow } from '../../domain/definition/part-row';
import { blocksOf } from '../../domain/draft/draft-edit';
import { Combobox } from '../parts/combobox';
import { Labelled } from '../parts/labelled';
import { useSidebar } from '../session/sidebar-context';

interface Props {
  readonly id: string;
  readonly value: string;
  readonly onChange: (group: string) => void;
}

/** The parts that have a Group. */
const GROUPED: ReadonlySet<string | undefined> = new Set(['base', 'criterion', 'highest', 'cap', 'grade']);

/** Takes the Group of a part: one that the draft already has, or a new one. */
export function GroupInput(props: Props) {
  const { rows: cells, draftCalendar: calendar, definition: m } = useSidebar();
  const groups = blocksOf(cells)
    .filter(({ part }) => GROUPED.has(part))
    .map(({ rows, at }) => partRow(rows[0] ?? [], at + 1, calendar).text('group'))
    .filter((group) => group !== '');
  return (
    <Labelled id={props.id} label={m.group}>
      <Combobox {...props} label={m.group} options={[...new Set(groups)].map((text) => ({ text }))} />
    </Labelled>
  );
}
