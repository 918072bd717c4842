import { DEPARTMENT_NAMES, DEPARTMENTS, findDepartment } from '../../domain/agreement/department';
import { languageOfCells } from '../../domain/definition/part-row';
import { useSidebar } from '../session/sidebar-context';

interface Props {
  readonly id: string;
  readonly value: string;
  readonly invalid: boolean;
  readonly onChange: (department: string) => void;
}

/** Chooses a member's department and writes it in the definition's language. An unknown one stays in sight. */
export function DepartmentSelect({ id, value, invalid, onChange }: Props) {
  const { rows, terms, definition: m } = useSidebar();
  const language = languageOfCells(rows);
  const known = findDepartment(value);
  return (
    <select
      id={id}
      class="input"
      value={known ?? value}
      aria-invalid={invalid}
      aria-describedby={`${id}-told`}
      onChange={(event) => {
        const chosen = DEPARTMENTS.find((department) => department === event.currentTarget.value);
        if (chosen !== undefined) onChange(DEPARTMENT_NAMES[chosen][language]);
      }}
    >
      {known === undefined && <option value={value}>{value === '' ? m.chooseDepartment : value}</option>}
      {DEPARTMENTS.map((department) => (
        <option key={department} value={department}>
          {terms[department]}
        </option>
      ))}
    </select>
  );
}
