import { useMemo } from 'preact/hooks';
import { parseDefinition } from '../../domain/definition/parse';
import { readBlanks } from '../../domain/insight/columns/blanks';
import { casesOf, columnsOver } from '../../domain/insight/columns/case';
import { FIXED } from '../../domain/insight/columns/exclusion';
import { exclusionOf } from '../../domain/insight/columns/learnable';
import type { Loaded } from '../../domain/insight/outcomes/history';
import { frameOf } from '../../domain/insight/suggestion/frame';
import { Fold } from '../parts/fold';
import { useSidebar } from '../session/sidebar-context';
import { KeepButton } from './keep-button';
import { sayExclusion } from './told';
import type { Wishes } from './wishes';

interface Props {
  readonly loaded: Loaded;
  readonly wishes: Wishes;
  onWish(wishes: Wishes): void;
}

const toggled = (all: readonly string[], one: string) =>
  all.includes(one) ? all.filter((other) => other !== one) : [...all, one];

/** Lists the fields that are learned from, and why others aren't. */
export function FieldsView({ loaded, wishes, onWish }: Props) {
  const { calendar, rows, insight: m } = useSidebar();
  const frame = JSON.stringify(frameOf(rows));
  const fields = useMemo(() => {
    const { leads } = casesOf(loaded.history);
    const parsed = parseDefinition(frameOf(rows));
    const columns = readBlanks(loaded.columns, parsed.ok ? parsed.definition : null);
    return columnsOver(columns, leads).map((column) => ({
      header: column.header,
      why: exclusionOf(column, calendar),
    }));
  }, [loaded, calendar, frame]);
  const isFixed = ({ why }: (typeof fields)[number]) => why !== null && FIXED.has(why);
  const isUsed = (field: (typeof fields)[number]) =>
    !isFixed(field) && (wishes.fields[field.header] ?? field.why === null);
  return (
    <Fold title={m.fields} count={fields.filter(isUsed).length}>
      {() => (
        <div class="stack">
          <p class="soft">{m.fieldsHelp}</p>
          {fields.map((field, at) => (
            <div key={`${at} ${field.header}`} class="line">
              <input
                id={`insight-field-${at}`}
                type="checkbox"
                checked={isUsed(field)}
                disabled={isFixed(field)}
                onChange={({ currentTarget }) =>
                  onWish({
                    ...wishes,
                    fields: { ...wishes.fields, [field.header]: currentTarget.checked },
                    kept: wishes.kept.filter((header) => header !== field.header),
                  })
                }
              />
              <label for={`insight-field-${at}`} class="grow">
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
