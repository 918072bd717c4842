import { useState } from 'preact/hooks';
import { formatDay } from '../../domain/day';
import { type Block, insertRows, placeFor, replaceBlock, withCells } from '../../domain/draft-edit';
import { countChanges } from '../../domain/draft-merge';
import { Button } from '../parts/button';
import { focusSoon } from '../parts/focus';
import { NoticeCard } from '../parts/notice-card';
import { useSidebar } from '../sidebar-context';
import { freshRow } from './clause-form';
import { useEditors } from './editors';
import type { Issue } from './issues';
import { PutInForce } from './put-in-force';
import { SavingLine } from './saving-line';

interface Props {
  readonly issues: readonly Issue[];
  readonly blocks: readonly Block[];
}

/** On top of the panel: what is in force, how the draft differs, what is wrong with it, and its As of. */
export function StatusCard({ issues, blocks }: Props) {
  const { sheet, rows, inForce, definition: m } = useSidebar();
  const version = inForce.definition?.version ?? '';
  const changes = countChanges(rows, sheet.inForce?.rows ?? []);
  const [done, setDone] = useState('');
  return (
    <header class="card stack">
      <h1>{version === '' ? m.nothingInForce : m.inForce(version)}</h1>
      <p class="soft">
        {changes === 0 ? m.sameAsInForce : m.changes(changes)} {m.goesToDraft}
      </p>
      <AsOf blocks={blocks} />
      <IssueCount issues={issues} blocks={blocks} />
      <PutInForce changes={changes} onDone={setDone} />
      {done && changes === 0 && <NoticeCard tone="good">{done}</NoticeCard>}
      <SavingLine />
    </header>
  );
}

function AsOf({ blocks }: Pick<Props, 'blocks'>) {
  const { session, sheet, rows, draft, definition: m, language } = useSidebar();
  const asOf = draft.definition?.asOf ?? null;
  if (asOf === null) return null;
  const day = formatDay(asOf);
  const bring = () => {
    const value = { value: sheet.today };
    const block = blocks.find(({ part }) => part === 'asOf');
    session.edit(
      block === undefined
        ? insertRows(rows, placeFor(rows, 'asOf'), [freshRow('asOf', language, value)])
        : replaceBlock(rows, block, [withCells(block.rows[0] ?? [], value)]),
    );
  };
  return (
    <div class="line soft">
      {m.asOf(day)}
      {day !== sheet.today && (
        <Button class="link" onClick={bring}>
          {m.bringToToday}
        </Button>
      )}
    </div>
  );
}

function IssueCount({ issues, blocks }: Props) {
  const { definition: m } = useSidebar();
  const editors = useEditors();
  const faults = issues.filter(({ serious }) => serious);
  const first = faults[0] ?? issues[0];
  if (first === undefined) return null;
  const block = blocks.find(({ at, end }) => first.row > at && first.row <= end);
  return (
    <div class={`tint line tone ${faults.length > 0 ? 'bad' : 'warning'}`} aria-live="polite">
      <b>{faults.length > 0 ? m.faults(faults.length) : m.findings(issues.length)}</b>
      {block !== undefined && (
        <Button
          class="link"
          onClick={() => {
            if (editors.settle()) focusSoon(`block-${block.at}`);
          }}
        >
          {m.jumpToFirst}
        </Button>
      )}
    </div>
  );
}
