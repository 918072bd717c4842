import { useMemo, useState } from 'preact/hooks';
import type { Definition } from '../../domain/definition/definition';
import { withCells } from '../../domain/draft/draft-edit';
import { viewScale } from '../../domain/scoring/histogram';
import { countGrades, countScale, type Spread, withMinimum } from '../../domain/scoring/lead-spread';
import { type Hundredths, toPoints } from '../../domain/values/hundredths';
import { normalize } from '../../domain/values/text';
import { Button } from '../parts/button';
import { FrozenNotice } from '../parts/frozen-notice';
import { LeadsFailed } from '../parts/leads-reading';
import { Loading } from '../parts/loading';
import { NoticeCard } from '../parts/notice-card';
import { SavingLine } from '../parts/saving-line';
import { useSidebar } from '../session/sidebar-context';
import { GradeTable } from './grade-table';
import { Histogram } from './histogram';
import { ReadyCount } from './ready-count';

/** Shows the leads under the draft, with the grades' minimums to drag, and what a change of them does. */
export function ThresholdsPanel() {
  const { thresholds: m } = useSidebar();
  return (
    <>
      <h1 class="told">{m.title}</h1>
      <FrozenNotice />
      <ThresholdsOrWhyNot />
    </>
  );
}

function ThresholdsOrWhyNot() {
  const { session, state, draft, common, lead, thresholds: m } = useSidebar();
  if (state.leads.kind === 'reading') return <Loading text={common.readingLeads} />;
  if (state.leads.kind === 'failed') return <LeadsFailed />;
  const { definition, spread, faults } = draft;
  if (definition === null || spread === null || definition.scales.length === 0) {
    return (
      <NoticeCard tone="warning">
        {faults.length > 0 ? lead.faults : definition === null || spread === null ? lead.headers : m.noGrades}
        <Button onClick={() => session.show('definition')}>{common.toDefinition}</Button>
      </NoticeCard>
    );
  }
  if (spread.leads === 0) return <NoticeCard tone="info">{m.noLeads}</NoticeCard>;
  return <Thresholds definition={definition} spread={spread} />;
}

interface Dragged {
  readonly row: number;
  readonly minimum: Hundredths;
}

function Thresholds({ definition, spread }: { readonly definition: Definition; readonly spread: Spread }) {
  const { session, rows, inForce, thresholds: m } = useSidebar();
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const shown = dragged === null ? definition : withMinimum(definition, dragged.row, dragged.minimum);
  const counts = countGrades(spread, shown);
  const views = useMemo(
    () => definition.scales.map((scale, place) => viewScale(spread, scale, place)),
    [definition, spread],
  );
  const set = (row: number, minimum: Hundredths) => {
    setDragged(null);
    session.edit(
      rows.map((cells, at) => (at === row - 1 ? withCells(cells, { value: toPoints(minimum) }) : cells)),
    );
  };
  return (
    <>
      <ReadyCount counts={counts} spread={spread} definition={shown} />
      {shown.scales.map((scale, place) => {
        const view = views[place];
        const gradeCounts = countScale(spread, scale, place);
        return (
          <section key={scale.group}>
            {scale.group !== '' && <h2>{m.ofGroup(scale.group)}</h2>}
            {view !== undefined && (
              <Histogram
                view={view}
                scale={scale}
                counts={gradeCounts}
                onDrag={(row, minimum) => setDragged({ row, minimum })}
                onDrop={set}
              />
            )}
            <GradeTable
              scale={scale}
              counts={gradeCounts}
              before={(grade) => countBefore(inForce, scale.group, grade)}
              onSet={set}
            />
          </section>
        );
      })}
      <SavingLine />
    </>
  );
}

/** Counts the leads that the version in force has in a grade of a scale. Both are found by name; null for none. */
function countBefore(
  { definition, spread }: { readonly definition: Definition | null; readonly spread: Spread | null },
  group: string,
  grade: string,
): number | null {
  if (definition === null || spread === null) return null;
  const place = definition.scales.findIndex((scale) => normalize(scale.group) === normalize(group));
  const scale = definition.scales[place];
  const at = scale?.grades.findIndex(({ name }) => normalize(name) === normalize(grade)) ?? -1;
  return scale === undefined || at < 0 ? null : (countScale(spread, scale, place)[at] ?? null);
}
