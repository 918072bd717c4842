import { useState } from 'preact/hooks';
import { formatDay } from '../../domain/day';
import type { Block } from '../../domain/draft-edit';
import { insertRows, placeFor, replaceBlock, withCells } from '../../domain/draft-edit';
import { countChanges } from '../../domain/draft-merge';
import { focusSoon } from '../parts/focus';
import { Icon } from '../parts/icon';
import { NoticeCard } from '../parts/notice-card';
import { useSidebar } from '../sidebar-context';
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
  const { sheet, inForce, messages } = useSidebar();
  const { definition: m } = messages;
  const version = inForce.definition?.version ?? '';
  const changes = countChanges(sheet.draft?.rows ?? [], sheet.inForce?.rows ?? []);
  const [done, setDone] = useState('');
  return (
    <header class="status-card">
      <h1>{version === '' ? m.nothingInForce : m.inForce(version)}</h1>
      <p class="status-line" data-testid="draft-state">
        {changes === 0 ? m.sameAsInForce : m.changes(changes)}
      </p>
      <AsOf blocks={blocks} />
      <IssueCount issues={issues} blocks={blocks} />
      <PutInForce changes={changes} onDone={setDone} />
      {done !== '' && changes === 0 && <NoticeCard tone="done">{done}</NoticeCard>}
      <SavingLine />
    </header>
  );
}

function AsOf({ blocks }: { readonly blocks: readonly Block[] }) {
  const { session, sheet, draft, messages, language } = useSidebar();
  const { definition: m } = messages;
  const asOf = draft.definition?.asOf ?? null;
  if (asOf === null) return null;
  const day = formatDay(asOf);
  const bring = () => {
    const rows = sheet.draft?.rows ?? [];
    const block = blocks.find(({ part }) => part === 'asOf');
    const row = withCells(block?.rows[0] ?? [language === 'ja' ? '基準日' : 'As of'], { value: sheet.today });
    session.edit(
      block === undefined
        ? insertRows(rows, placeFor(rows, 'asOf'), [row])
        : replaceBlock(rows, block, [row]),
    );
  };
  return (
    <p class="status-line as-of">
      <span>{m.asOf(day)}</span>
      {day !== sheet.today && (
        <button type="button" class="aside-button" onClick={bring}>
          {m.bringToToday}
        </button>
      )}
    </p>
  );
}

function IssueCount({ issues, blocks }: Props) {
  const { messages } = useSidebar();
  const editors = useEditors();
  const { definition: m } = messages;
  const faults = issues.filter(({ serious }) => serious);
  const first = faults[0] ?? issues[0];
  if (first === undefined) return null;
  const block = blocks.find(({ at, end }) => first.row > at && first.row <= end);
  const text = faults.length > 0 ? m.faults(faults.length) : m.findings(issues.length);
  return (
    <p class={faults.length > 0 ? 'issue-count serious' : 'issue-count'} aria-live="polite">
      <Icon name={faults.length > 0 ? 'alert' : 'info'} />
      <span>{text}</span>
      {block !== undefined && (
        <button
          type="button"
          class="aside-button"
          onClick={() => {
            if (editors.settle()) focusSoon(`block-${block.at}`);
          }}
        >
          {m.jumpToFirst}
        </button>
      )}
    </p>
  );
}
