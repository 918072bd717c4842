import { useState } from 'preact/hooks';
import type { Definition } from '../../domain/definition/definition';
import { missingFields } from '../../domain/definition/field';
import { parseToday } from '../../domain/definition/today';
import type { Cells } from '../../domain/values/cell';
import { readTableColumns, writeTableColumns } from '../../domain/warehouse/table-columns';
import { isTableName, writeColumnsQuery } from '../../domain/warehouse/warehouse-query';
import type { PastVersion } from '../../rpc/contract';
import { CopiedText } from '../parts/copied-text';
import { Labelled, LabelledText } from '../parts/labelled';
import { NoticeCard } from '../parts/notice-card';
import { useSidebar } from '../session/sidebar-context';
import type { ReadVersion } from './version-reader';
import { WarehouseStatements } from './warehouse-statements';

interface Props {
  readonly cells: Cells;
  readonly version: number;
  readonly isInForce: boolean;
  /** All versions. */
  readonly versions: readonly PastVersion[];
  readonly read: ReadVersion;
}

/** Puts a signed version to use on a table of BigQuery: everything is written here, and copied by the user. */
export function VersionOnBigQuery({ cells, ...rest }: Props) {
  const { sheet, versions: m } = useSidebar();
  const parsed = parseToday(cells, sheet.moment);
  if (!parsed.ok) return <p class="issue bad">{m.notReadable}</p>;
  return <TableForm definition={parsed.definition} cells={cells} {...rest} />;
}

function TableForm({
  definition,
  cells,
  version,
  isInForce,
  versions,
  read,
}: Props & { readonly definition: Definition }) {
  const { sheet, leads, versions: m } = useSidebar();
  const [table, setTable] = useState('');
  const [pasted, setPasted] = useState(() =>
    writeTableColumns((leads?.headers ?? []).map(String).filter(Boolean)),
  );
  const [matches, setMatches] = useState<Readonly<Record<string, string>>>({});
  const [explains, setExplains] = useState(false);
  const id = `version-${version}-big-query`;
  const named = table.trim();
  const { columns, unfit } = readTableColumns(pasted);
  const names = columns.map(({ name }) => name);
  const missing = missingFields(definition, names);
  const inForce = sheet.agreement.inForce?.version;
  const chosen = Object.fromEntries(
    missing.flatMap(({ field }) => {
      const column = matches[field];
      return column !== undefined && names.includes(column) ? [[field, column]] : [];
    }),
  );
  return (
    <div class="stack">
      {!isInForce && inForce !== undefined && (
        <NoticeCard tone="warning">{m.olderVersion(inForce)}</NoticeCard>
      )}
      <LabelledText
        id={`${id}-table`}
        label={m.tableName}
        hint={m.tableHint}
        faults={named === '' || isTableName(named) ? [] : [m.badTable]}
        value={table}
        onChange={setTable}
      />
      {isTableName(named) && (
        <>
          <CopiedText
            id={`${id}-columns-query`}
            label={m.columnsQuery}
            hint={m.columnsQueryHint}
            text={writeColumnsQuery(named)}
          />
          <Labelled
            id={`${id}-columns`}
            label={m.tableColumns}
            hint={unfit.length > 0 ? m.unfitColumns(unfit.join(', ')) : m.tableColumnsHint}
          >
            <textarea
              id={`${id}-columns`}
              class="input"
              rows={5}
              value={pasted}
              aria-describedby={`${id}-columns-told`}
              onInput={({ currentTarget }) => setPasted(currentTarget.value)}
            />
          </Labelled>
          {missing.map(({ field }, at) => (
            <Labelled key={field} id={`${id}-field-${at}`} label={m.columnFor(field)}>
              <select
                id={`${id}-field-${at}`}
                class="input"
                value={chosen[field] ?? ''}
                aria-describedby={`${id}-field-${at}-told`}
                onChange={({ currentTarget }) => setMatches({ ...matches, [field]: currentTarget.value })}
              >
                <option value="">{m.chooseColumn}</option>
                {names.map((name) => (
                  <option key={name} value={name}>
                    {name}
                  </option>
                ))}
              </select>
            </Labelled>
          ))}
          <label class="line">
            <input
              type="checkbox"
              checked={explains}
              onChange={({ currentTarget }) => setExplains(currentTarget.checked)}
            />
            {m.withReasons}
          </label>
          {missing.every(({ field }) => chosen[field] !== undefined) && (
            <WarehouseStatements
              {...{ id, version, cells, versions, read }}
              request={{ definition, columns, matches: chosen, explains, table: named }}
            />
          )}
        </>
      )}
    </div>
  );
}
