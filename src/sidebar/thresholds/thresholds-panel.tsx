import { useMemo, useState } from 'preact/hooks';
import type { Definition } from '../../domain/definition';
import { withCells } from '../../domain/draft-edit';
import { type Hundredths, toPoints } from '../../domain/hundredths';
import { countGrades, countScale, type Spread, withMinimum } from '../../domain/lead-spread';
import { normalize } from '../../domain/text';
import { SavingLine } from '../definition/saving-line';
import { FailureCard } from '../parts/failure-card';
import { Loading } from '../parts/loading';
import { NoticeCard } from '../parts/notice-card';
import { useSidebar } from '../sidebar-context';
import { GradeTable } from './grade-table';
import { Histogram } from './histogram';
import { ReadyCount } from './ready-count';
import { viewScale } from './scale-geometry';

/** The leads under the draft, the grades' minimums to drag, and what a change of them does. */
export function ThresholdsPanel() {
  const { messages } = useSidebar();
  return (
    <>
      <h1 class="told">{messages.thresholds.title}</h1>
      <ThresholdsOrWhyNot />
    </>
  );
}

function ThresholdsOrWhyNot() {
  const { session, state, draft, messages } = useSidebar();
  const { common, thresholds: m } = messages;
  if (state.leads.kind === 'reading') return <Loading text={common.readingLeads} />;
  if (state.leads.kind === 'failed') {
    return (
      <FailureCard
        title={common.leadsFailed}
        failure={state.leads.failure}
        messages={messages}
        onRetry={() => void session.readLeads()}
      />
    );
  }
  const { definition, spread, faults } = draft;
  const why =
    faults.length > 0
      ? m.faults(faults.length)
      : definition === null || spread === null
        ? m.headers
        : definition.scales.length === 0
          ? m.noGrades
          : '';
  if (definition === null || spread === null || why !== '') {
    return (
      <NoticeCard tone="warning">
        <p>{why}</p>
        <button
          type="button"
          class="button"
          onClick={() => session.dispatch({ kind: 'panel', panel: 'definition' })}
        >
          {m.toDefinition}
        </button>
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
  const { session, sheet, inForce, messages } = useSidebar();
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const shown = dragged === null ? definition : withMinimum(definition, dragged.row, dragged.minimum);
  const counts = countGrades(spread, shown);
  const views = useMemo(
    () => definition.scales.map((scale, place) => viewScale(spread, scale, place)),
    [definition, spread],
  );
  const set = (row: number, minimum: Hundredths) => {
    setDragged(null);
    const rows = sheet.draft?.rows ?? [];
    session.edit(
      rows.map((cells, at) => (at === row - 1 ? withCells(cells, { value: toPoints(minimum) }) : cells)),
    );
  };
  return (
    <div class="thresholds">
      <ReadyCount counts={counts} spread={spread} definition={shown} />
      {shown.scales.map((scale, place) => {
        const view = views[place];
        const gradeCounts = countScale(spread, scale, place);
        return (
          <section key={scale.group} class="scale">
            {scale.group !== '' && <h2>{messages.thresholds.ofGroup(scale.group)}</h2>}
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
    </div>
  );
}

/** How many leads the version in force has in a grade of a scale, by their names. */
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
