import { type Block, insertRows, placeFor, replaceBlock, withCells } from '../../domain/draft/draft-edit';
import { countChanges } from '../../domain/draft/draft-merge';
import { formatDay } from '../../domain/values/day';
import { Button } from '../parts/button';
import { focusSoon } from '../parts/focus';
import { SavingLine } from '../parts/saving-line';
import { useSidebar } from '../session/sidebar-context';
import { isFrozen } from '../session/state';
import { freshRow } from './clause-form';
import { useEditors } from './editors';
import type { Issue } from './issues';

interface Props {
  readonly issues: readonly Issue[];
  readonly blocks: readonly Block[];
}

/**
 * Tells on top of the panel how the draft differs from the version in force and what is wrong with it, and leads on to
 * proposing it.
 */
export function StatusCard({ issues, blocks }: Props) {
  const { session, sheet, rows, common, definition: m, agreement } = useSidebar();
  const changes = countChanges(rows, sheet.inForce?.rows ?? []);
  return (
    <header class="card stack">
      <h1 class="told">{common.tabDefinition}</h1>
      <p class="soft">
        {changes === 0 ? m.sameAsInForce : m.changes(changes)} {m.goesToDraft}
      </p>
      <AsOf blocks={blocks} />
      <IssueCount issues={issues} blocks={blocks} />
      {!isFrozen(sheet) && (
        <Button
          class="primary"
          onClick={() => {
            session.show('agreement');
            focusSoon('propose-reason');
          }}
        >
          {agreement.propose}
        </Button>
      )}
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
      {draft.definition?.isEveryDay === true ? m.asOfEveryDay(day) : m.asOf(day)}
      {day !== sheet.today && !isFrozen(sheet) && (
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
