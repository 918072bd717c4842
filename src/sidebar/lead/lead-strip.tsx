import { useState } from 'preact/hooks';
import { isBlankLead } from '../../domain/scoring/scorer';
import { toPoints } from '../../domain/values/hundredths';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { useSidebar } from '../session/sidebar-context';
import { DuplicateTab } from './duplicate-tab';
import { LeadCard } from './lead-card';

/** One line above all places: the lead that is selected in the grid, with its score; it unfolds to why. */
export function LeadStrip() {
  const { common } = useSidebar();
  const [unfolded, setUnfolded] = useState(false);
  return (
    <section class="lead-strip" aria-label={common.tabLead}>
      <Button
        id="lead-strip"
        class="fold wide"
        aria-expanded={unfolded}
        onClick={() => setUnfolded(!unfolded)}
      >
        <Icon name="next" />
        <b>{common.tabLead}</b>
        <Selected />
      </Button>
      <DuplicateTab />
      {unfolded && (
        <div class="panel">
          <LeadCard />
        </div>
      )}
    </section>
  );
}

/** The selected lead's name and score, by the definition in force. */
function Selected() {
  const { state, leads, inForce, lead: m, handOver } = useSidebar();
  const { selected } = state;
  if (selected.kind !== 'selected' || leads === null) return <span class="grow" />;
  const { selection } = selected;
  const row = selection.tab === leads.tab ? leads.rows[selection.row - leads.headerRow - 1] : undefined;
  if (row === undefined || isBlankLead(row)) return <span class="soft grow clipped">{m.pickShort}</span>;
  const score = inForce.scorer?.score(row);
  return (
    <>
      <span class="soft grow clipped">{leads.nameOf(row) || m.row(selection.row)}</span>
      {score !== undefined && (
        <b>
          {handOver.points(toPoints(score.score))} {score.grade}
        </b>
      )}
    </>
  );
}
