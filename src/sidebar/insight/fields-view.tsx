import { useMemo } from 'preact/hooks';
import { calendarOf } from '../../domain/day';
import { casesOf, columnsOver } from '../../domain/insight/case';
import { exclusionOf, FIXED } from '../../domain/insight/learnable';
import { Fold } from '../rejections/fold';
import { useSidebar } from '../sidebar-context';
import type { Loaded } from './job';
import { sayExclusion } from './told';
import { useWords } from './window';
import type { Wishes } from './wishes';

interface Props {
  readonly loaded: Loaded;
  readonly wishes: Wishes;
  onWish(wishes: Wishes): void;
}

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
            <label key={field.header} class="line">
              <input
                type="checkbox"
                checked={isUsed(field)}
                disabled={field.why !== null && FIXED.has(field.why)}
                onChange={({ currentTarget }) =>
                  onWish({ ...wishes, fields: { ...wishes.fields, [field.header]: currentTarget.checked } })
                }
              />
              <span class="grow">{field.header}</span>
              {field.why !== null && <span class="soft">{sayExclusion(field.why, m)}</span>}
            </label>
          ))}
        </div>
      )}
    </Fold>
  );
}
