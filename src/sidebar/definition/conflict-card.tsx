import { useMemo, useState } from 'preact/hooks';
import { calendarIn } from '../../domain/definition/parse-time';
import type { Block } from '../../domain/draft/draft-edit';
import { type DraftSide, differences } from '../../domain/draft/draft-merge';
import { nameless } from '../../domain/draft/read-clause';
import type { Calendar } from '../../domain/values/day';
import { Button } from '../parts/button';
import { NoticeCard } from '../parts/notice-card';
import { sayBlock } from '../saying/say-block';
import { previewClause } from '../session/preview';
import { useSidebar } from '../session/sidebar-context';
import { useEditors } from './editors';

/** Asks, where two people changed the same parts of the draft, which version of each part is kept. */
export function ConflictCard() {
  const { session, sheet, calendar, draftCalendar: mine, definition: m, common } = useSidebar();
  const { draft } = sheet;
  const theirs = draft?.saving.kind === 'conflict' ? draft.saving.theirs : null;
  const found = useMemo(
    () => (draft === null || theirs === null ? [] : differences(draft.base.rows, draft.rows, theirs.rows)),
    [draft, theirs],
  );
  const editors = useEditors();
  const [chosen, setChosen] = useState<Readonly<Record<string, DraftSide>>>({});
  // Where no part was changed by both, the drafts are merged without asking.
  if (theirs === null || found.every(({ changedBy }) => changedBy !== null)) return null;
  const other = calendarIn(theirs.rows) ?? calendar;
  // A part that only one of the two changed is proposed as that person left it.
  const sideOf = (key: string): DraftSide =>
    chosen[key] ?? found.find((one) => one.key === key)?.changedBy ?? 'mine';
  const all = (side: DraftSide) => setChosen(Object.fromEntries(found.map(({ key }) => [key, side])));
  return (
    <section>
      <NoticeCard tone="warning" title={m.conflictTitle}>
        {common.choose}
      </NoticeCard>
      <div class="actions">
        <Button class="quiet" onClick={() => all('theirs')}>
          {m.useAllTheirs}
        </Button>
        <Button class="quiet" onClick={() => all('mine')}>
          {m.keepAllMine}
        </Button>
      </div>
      {found.map((difference, at) => (
        <fieldset key={difference.key} class="card">
          {(['theirs', 'mine'] as const).map((side) => (
            <label key={side} class="choice">
              <input
                type="radio"
                name={`difference-${at}`}
                checked={sideOf(difference.key) === side}
                onChange={() => setChosen({ ...chosen, [difference.key]: side })}
              />
              <span>
                {common[side]}
                <br />
                <BlockInWords block={difference[side]} calendar={side === 'mine' ? mine : other} />
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <Button
        class="primary"
        onClick={() => {
          // What is typed in an open editor is one of mine.
          if (!editors.settle()) return;
          setChosen({});
          void session.resolve(sideOf);
        }}
      >
        {m.saveChoices}
      </Button>
    </section>
  );
}

interface InWordsProps {
  readonly block: Block | null;
  readonly calendar: Calendar;
}

function BlockInWords({ block, calendar }: InWordsProps) {
  const sidebar = useSidebar();
  if (block === null) return <i>{sidebar.definition.gone}</i>;
  const { clause } = previewClause(sidebar.rows, nameless(block.rows), null, sidebar.sheet.moment);
  const { title, detail, chip } = sayBlock(block, clause, calendar, sidebar, sidebar.language);
  return (
    <>
      <b>{title}</b> {chip} {detail}
    </>
  );
}
