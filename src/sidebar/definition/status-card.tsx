import { type Column, EVERY_DAY } from '../../domain/definition/keyword';
import { type Block, insertRows, placeFor, replaceBlock, withCells } from '../../domain/draft/draft-edit';
import { countChanges } from '../../domain/draft/draft-merge';
import type { Cell } from '../../domain/values/cell';
import { formatDay } from '../../domain/values/day';
import { Button } from '../parts/button';
import { focusSoon } from '../parts/focus';
import { SavingLine } from '../parts/saving-line';
import { saySame } from '../saying/say-same';
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
  const isSigned = sheet.agreement.inForce !== null;
  const differs = isSigned ? m.changes : m.changesUnsigned;
  return (
    <header id="draft-standing" class="card stack" tabIndex={-1}>
      <h1 class="told">{common.tabDefinition}</h1>
      <p class="soft">
        {changes === 0 ? saySame({ sheet, definition: m }) : differs(changes)} {m.goesToDraft}
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

/** Tells the day from which ages are counted. One that stands still may be made to move by itself, or be brought to today. */
function AsOf({ blocks }: Pick<Props, 'blocks'>) {
  const { session, sheet, rows, draft, definition: m, language } = useSidebar();
  const { asOf = null, isEveryDay = false } = draft.definition ?? {};
  if (asOf === null) return null;
  const day = formatDay(asOf);
  const set = (cells: Readonly<Partial<Record<Column, Cell>>>) => {
    const block = blocks.find(({ part }) => part === 'asOf');
    session.edit(
      block === undefined
        ? insertRows(rows, placeFor(rows, 'asOf'), [freshRow('asOf', language, cells)])
        : replaceBlock(rows, block, [withCells(block.rows[0] ?? [], cells)]),
    );
  };
  const { today } = sheet;
  return (
    <>
      <div class="line soft">{isEveryDay ? m.asOfEveryDay(day) : m.asOf(day)}</div>
      {!isEveryDay && !isFrozen(sheet) && (
        <>
          <p class="soft">{m.fixedDayMeans}</p>
          <div class="line">
            <Button onClick={() => set({ condition: EVERY_DAY[language], value: today })}>
              {m.moveDaily}
            </Button>
            {day !== today && (
              <Button class="link" onClick={() => set({ value: today })}>
                {m.bringToToday}
              </Button>
            )}
          </div>
        </>
      )}
    </>
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
