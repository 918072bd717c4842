import { useState } from 'preact/hooks';
import { definitionRevision } from '../../domain/definition/moving-day';
import { joinedDraft } from '../../domain/labelling/joined-draft';
import type { SideBySideRow } from '../../domain/labelling/side-by-side';
import type { Cells } from '../../domain/values/cell';
import { Button } from '../parts/button';
import { focusSoon } from '../parts/focus';
import { NoticeCard } from '../parts/notice-card';
import { useSidebar } from '../session/sidebar-context';
import { isFrozen } from '../session/state';

/** The draft before and after both cards were joined. */
interface Change {
  readonly before: Cells;
  readonly after: Cells;
}

/** Writes what joins both cards into the draft. */
export function JoinCards({ rows: compared }: { readonly rows: readonly SideBySideRow[] }) {
  const { session, sheet, rows, language, common, labelling: m } = useSidebar();
  const [change, setChange] = useState<Change | null>(null);
  // Once the draft was edited further, undoing would undo that too, so it is no longer offered.
  if (change !== null && definitionRevision(change.after) === definitionRevision(rows))
    return (
      <NoticeCard tone="good" title={m.joined}>
        <div class="line">
          <Button id="labelling-draft" onClick={() => session.show('definition')}>
            {m.seeDraft}
          </Button>
          <Button
            onClick={() => {
              session.edit(change.before);
              setChange(null);
              focusSoon('labelling-join');
            }}
          >
            {common.undo}
          </Button>
        </div>
      </NoticeCard>
    );
  if (isFrozen(sheet)) return <NoticeCard tone="info">{m.frozen}</NoticeCard>;
  const join = () => {
    const after = joinedDraft(rows, compared, sheet.today, language);
    setChange({ before: rows, after });
    session.edit(after);
    focusSoon('labelling-draft');
  };
  return (
    <>
      <p class="soft">{m.joinHelp}</p>
      <Button id="labelling-join" class="primary" onClick={join}>
        {m.join}
      </Button>
    </>
  );
}
