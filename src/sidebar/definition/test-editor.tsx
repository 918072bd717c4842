import { useMemo, useState } from 'preact/hooks';
import { type ColumnProfile, fittingConditions, profileColumn } from '../../domain/definition/column-profile';
import type { Condition } from '../../domain/definition/condition';
import { CONDITIONS } from '../../domain/definition/conditions';
import { locator } from '../../domain/definition/field';
import { type Column, findCondition } from '../../domain/definition/keyword';
import type { Calendar } from '../../domain/values/day';
import { Button, IconButton } from '../parts/button';
import { Combobox } from '../parts/combobox';
import { Labelled } from '../parts/labelled';
import type { Leads } from '../session/lead-table';
import { useSidebar } from '../session/sidebar-context';
import { type TestForm, withCondition } from './clause-form';
import { ValueInput } from './value-input';
import { sayColumn } from './value-options';

interface Props {
  readonly id: string;
  readonly test: TestForm;
  /** How the test goes with those above it; null for the first one. */
  readonly joint: string | null;
  readonly mayCompute: boolean;
  readonly faultsOf: (column: Column) => readonly string[];
  readonly onChange: (test: TestForm) => void;
  readonly onRemove: (() => void) | null;
}

/** Edits one row of a clause: a column, a condition that fits what is in it, and the condition's value. */
export function TestEditor({ id, test, joint, mayCompute, faultsOf, onChange, onRemove }: Props) {
  const sidebar = useSidebar();
  const { leads, draft, draftCalendar, definition: m } = sidebar;
  const profile = useMemo(
    () => profileOf(leads, test.field, draft.definition?.fields ?? [], draftCalendar),
    [leads, test.field, draft.definition, draftCalendar],
  );
  const headers = leads?.headers.filter((header) => header !== '') ?? [];
  return (
    <fieldset>
      {onRemove !== null && (
        <div class="line and soft">
          {joint}
          <IconButton icon="close" label={m.removeAnd} onClick={onRemove} />
        </div>
      )}
      <Labelled
        id={`${id}-field`}
        label={m.field}
        faults={faultsOf('field')}
        hint={profile === null ? undefined : sayColumn(profile, sidebar)}
      >
        <Combobox
          id={`${id}-field`}
          label={m.field}
          value={test.field}
          options={headers.map((text) => ({ text }))}
          placeholder={m.chooseField}
          invalid={faultsOf('field').length > 0}
          onChange={(field) => onChange({ ...test, field })}
        />
      </Labelled>
      <ConditionSelect
        {...{ id: `${id}-condition`, test, profile, mayCompute, onChange, faults: faultsOf('condition') }}
      />
      <ValueInput
        {...{ id: `${id}-value`, test, profile, faults: faultsOf('value') }}
        onChange={(value) => onChange({ ...test, value })}
      />
    </fieldset>
  );
}

function profileOf(
  leads: Leads | null,
  field: string,
  fields: Parameters<typeof locator>[0]['fields'],
  calendar: Calendar,
): ColumnProfile | null {
  const at = leads === null ? undefined : locator({ fields, calendar }, leads.headers)(field);
  const column = at === undefined ? undefined : leads?.columns[at];
  return column === undefined ? null : profileColumn(column.values, column.counts, calendar);
}

interface SelectProps {
  readonly id: string;
  readonly test: TestForm;
  readonly profile: ColumnProfile | null;
  readonly mayCompute: boolean;
  readonly faults: readonly string[];
  readonly onChange: (test: TestForm) => void;
}

function ConditionSelect({ id, test, profile, mayCompute, faults, onChange }: SelectProps) {
  const { draftCalendar, language, definition: m } = useSidebar();
  const [all, setAll] = useState(false);
  const chosen = findCondition(test.condition)?.found;
  const allowed = (condition: Condition) => mayCompute || !condition.computes;
  const fitting = profile === null ? CONDITIONS : fittingConditions(profile);
  const offered = CONDITIONS.filter(
    (condition) => condition === chosen || ((all || fitting.includes(condition)) && allowed(condition)),
  );
  return (
    <Labelled
      id={id}
      label={m.condition}
      faults={faults}
      aside={
        profile !== null && fitting.length < CONDITIONS.length ? (
          <Button class="link" aria-pressed={all} onClick={() => setAll(!all)}>
            {m.showAll}
          </Button>
        ) : null
      }
    >
      <select
        id={id}
        class="input"
        value={chosen?.keyword.en ?? test.condition}
        aria-invalid={faults.length > 0}
        aria-describedby={`${id}-told`}
        onChange={(event) => {
          const { value } = event.currentTarget;
          const condition = CONDITIONS.find(({ keyword }) => keyword.en === value);
          if (condition !== undefined) onChange(withCondition(test, condition, language, draftCalendar));
        }}
      >
        {chosen === undefined && (
          <option value={test.condition}>{test.condition === '' ? m.chooseCondition : test.condition}</option>
        )}
        {offered.map(({ keyword }) => (
          <option key={keyword.en} value={keyword.en}>
            {keyword[language]}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
