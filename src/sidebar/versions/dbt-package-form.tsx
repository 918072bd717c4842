import { useState } from 'preact/hooks';
import { readSeal } from '../../domain/definition/seal';
import { parseToday } from '../../domain/definition/today';
import { readDayText } from '../../domain/values/day';
import { type PackageRequest, writeDbtPackage } from '../../domain/warehouse/dbt-package';
import type { PastDefinition } from '../../domain/warehouse/versioned-models';
import type { PastVersion } from '../../rpc/contract';
import { Button } from '../parts/button';
import { Labelled } from '../parts/labelled';
import { NoticeCard } from '../parts/notice-card';
import { useSidebar } from '../session/sidebar-context';
import { downloadZip } from './download-zip';
import type { ReadVersion } from './version-reader';

interface Props {
  readonly id: string;
  readonly version: number;
  readonly request: Omit<PackageRequest, 'testDay' | 'past' | 'dayColumn'>;
  readonly versions: readonly PastVersion[];
  readonly read: ReadVersion;
}

const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** Puts a version together as a package for dbt, with the past ones where a lead's day is known. */
export function DbtPackage({ id, version, request, versions, read }: Props) {
  const { sheet, versions: m } = useSidebar();
  const [dayColumn, setDayColumn] = useState('');
  const [unfit, setUnfit] = useState<readonly number[]>([]);
  const [busy, setBusy] = useState(false);
  const today = readDayText(sheet.today) ?? 0;

  /** A version of the past; null for one that can't be read. */
  const readPast = async ({ version: number, since }: PastVersion): Promise<PastDefinition | null> => {
    const answer = await read(number);
    const day = readDayText(since.slice(0, DAY_LENGTH));
    if (!answer.ok || day === null) return null;
    const parsed = parseToday(answer.value, sheet.moment);
    if (!parsed.ok) return null;
    const seal = readSeal(answer.value)?.digest ?? null;
    return { version: number, since, day, definition: parsed.definition, cells: answer.value, seal };
  };

  const download = async () => {
    setBusy(true);
    const asked = dayColumn === '' ? versions.filter((past) => past.version === version) : versions;
    const found = await Promise.all(asked.map(readPast));
    setBusy(false);
    const made = writeDbtPackage({
      ...request,
      testDay: readDayText(request.signed?.signed?.on ?? '') ?? today,
      past: found.filter((past) => past !== null),
      dayColumn: dayColumn === '' ? null : dayColumn,
    });
    if (!made.ok) return;
    const unread = asked.flatMap((past, at) => (found[at] === null ? [past.version] : []));
    setUnfit([...unread, ...made.unfit]);
    downloadZip(`leadpact-dbt-${version}.zip`, made.files);
  };

  return (
    <>
      <Labelled id={`${id}-day`} label={m.packageDay} hint={m.packageDayHint}>
        <select
          id={`${id}-day`}
          class="input"
          value={dayColumn}
          aria-describedby={`${id}-day-told`}
          onChange={({ currentTarget }) => setDayColumn(currentTarget.value)}
        >
          <option value="">{m.packageOneVersion}</option>
          {request.columns.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </Labelled>
      <Button disabled={busy} onClick={() => void download()}>
        {m.downloadPackage}
      </Button>
      {unfit.length > 0 && (
        <NoticeCard tone="warning">{m.unfitVersions(unfit.map(m.version).join(', '))}</NoticeCard>
      )}
    </>
  );
}
