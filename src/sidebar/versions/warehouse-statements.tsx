import { useState } from 'preact/hooks';
import { readSeal } from '../../domain/definition/seal';
import { BIGQUERY } from '../../domain/sql/bigquery';
import type { Cells } from '../../domain/values/cell';
import {
  type WarehouseRequest,
  writeVersionCheck,
  writeView,
  writeWarehouseQuery,
} from '../../domain/warehouse/warehouse-query';
import type { PastVersion } from '../../rpc/contract';
import { CopiedText } from '../parts/copied-text';
import { LabelledText } from '../parts/labelled';
import { useSidebar } from '../session/sidebar-context';
import { DbtPackage } from './dbt-package-form';
import type { ReadVersion } from './version-reader';

interface Props {
  readonly id: string;
  readonly version: number;
  readonly cells: Cells;
  readonly request: Omit<WarehouseRequest, 'seal'> & { readonly table: string };
  readonly versions: readonly PastVersion[];
  readonly read: ReadVersion;
}

/** What is copied to BigQuery or dbt of a version. */
export function WarehouseStatements({ id, version, cells, request, versions, read }: Props) {
  const { versions: m } = useSidebar();
  const signed = readSeal(cells);
  const seal = signed?.digest ?? null;
  const whole = { ...request, cells, seal, signed };
  const query = writeWarehouseQuery(whole, BIGQUERY.identifier(request.table));
  if (!query.ok)
    return <p class="issue bad">{query.kind === 'unwritable text' ? m.unwritable : m.zoneNeeded}</p>;
  const view = `${request.table}_scored`;
  const names = signed?.signed ?? null;
  const described = `LeadPact ${version}${names === null ? '' : `: ${names.marketing}, ${names.sales}, ${names.on}`}`;
  return (
    <>
      {query.leftOut.length > 0 && <p class="soft">{m.leftOutColumns(query.leftOut.join(', '))}</p>}
      <CopiedText id={`${id}-query`} label={m.query} text={query.sql} />
      <CopiedText id={`${id}-view`} label={m.view} text={writeView(view, described, query.sql)} />
      {seal !== null && (
        <>
          <CopiedText
            id={`${id}-check`}
            label={m.versionCheck}
            hint={m.versionCheckHint(version)}
            text={writeVersionCheck(view, seal)}
          />
          <SealOfView {...{ id, version, seal }} />
        </>
      )}
      <DbtPackage {...{ id, version, versions, read }} request={whole} />
    </>
  );
}

/** Says whether a view gives this version, by the digits that it has. */
function SealOfView({
  id,
  version,
  seal,
}: {
  readonly id: string;
  readonly version: number;
  readonly seal: string;
}) {
  const { versions: m } = useSidebar();
  const [digits, setDigits] = useState('');
  const typed = digits.trim().toLowerCase();
  return (
    <LabelledText
      id={`${id}-seal`}
      label={m.sealOfView}
      value={digits}
      onChange={setDigits}
      hint={typed === seal ? m.sealSame(version) : undefined}
      faults={typed === '' || typed === seal ? [] : [m.sealOther(version)]}
    />
  );
}
