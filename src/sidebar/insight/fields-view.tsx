import { useMemo } from 'preact/hooks';
import { calendarOf } from '../../domain/day';
import { casesOf, columnsOver } from '../../domain/insight/case';
import { exclusionOf, FIXED } from '../../domain/insight/learnable';
import { Fold } from '../rejections/fold';
import { useSidebar } from '../sidebar-context';
import type { Loaded } from './job';
import { KeepButton } from './keep-button';
import { sayExclusion } from './told';
import { useWords } from './window';
import type { Wishes } from './wishes';

interface Props {
  readonly loaded: Loaded;
  readonly wishes: Wishes;
  onWish(wishes: Wishes): void;
}

const toggled = (all: readonly string[], one: string) =>
  all.includes(one) ? all.filter((other) => other !== one) : [...all, one];

/** Which fields are learned from, with why others aren't. */
export function FieldsView({ loaded, wishes, onWish }: Props) {
  const m = useWords();
  const { sheet } = useSidebar();
  const fields = useMemo(() => {
    const { leads } = casesOf(loaded.history);
    const calendar = calendarOf(sheet.timeZone);
    return columnsOver(loaded.columns, leads).map((column) => ({
      header: column.header,
      why: exclusionOf(column, calendar),
    }));
  }, [loaded, sheet.timeZone]);
  const isUsed = ({ header, why }: (typeof fields)[number]) => wishes.fields[header] ?? why === null;
  return (
    <Fold title={m.fields} count={fields.filter(isUsed).length}>
      {() => (
        <div class="stack">
          <p class="soft">{m.fieldsHelp}</p>
          {fields.map((field) => (
            <div key={field.header} class="line">
              <input
                id={`insight-field-${field.header}`}
                type="checkbox"
                checked={isUsed(field)}
                disabled={field.why !== null && FIXED.has(field.why)}
                onChange={({ currentTarget }) =>
                  onWish({
                    ...wishes,
                    fields: { ...wishes.fields, [field.header]: currentTarget.checked },
                    kept: wishes.kept.filter((header) => header !== field.header),
                  })
                }
              />
              <label for={`insight-field-${field.header}`} class="grow">
                {field.header}
              </label>
              {field.why !== null && <span class="soft">{sayExclusion(field.why, m)}</span>}
              {isUsed(field) && (
                <KeepButton
                  isKept={wishes.kept.includes(field.header)}
                  label={m.keepFieldLabel(field.header)}
                  onClick={() => onWish({ ...wishes, kept: toggled(wishes.kept, field.header) })}
                />
              )}
            </div>
          ))}
        </div>
      )}
    </Fold>
  );
}
