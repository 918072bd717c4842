import { useState } from 'preact/hooks';
import { toPoints } from '../../domain/values/hundredths';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { useSidebar } from '../session/sidebar-context';
import { DuplicateTab } from './duplicate-tab';
import { LeadCard } from './lead-card';
import { stripLead } from './strip-lead';

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
  const sidebar = useSidebar();
  const { state, sheet, leads, inForce, handOver } = sidebar;
  const { said, cells } = stripLead(state.selected, sheet, leads, sidebar);
  const score = cells === null ? undefined : inForce.scorer?.score(cells);
  return (
    <>
      <span class="soft grow clipped">{said}</span>
      {score !== undefined && (
        <b>
          {handOver.points(toPoints(score.score))} {score.grade}
        </b>
      )}
    </>
  );
}
