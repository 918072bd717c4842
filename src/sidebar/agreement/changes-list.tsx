import { useEffect, useMemo, useState } from 'preact/hooks';
import { type GradedChange, gradeChanges } from '../../domain/direction/graded-changes';
import { describeChanges } from '../../domain/draft/changes';
import type { Cells } from '../../domain/values/cell';
import { FirstOf } from '../parts/first-of';
import { useSidebar } from '../session/sidebar-context';
import { ChangeLine } from './change-line';

/** At most 6 changes are listed at first. */
const FIRST_LISTED = 6;

interface Props {
  readonly was: Cells;
  readonly is: Cells;
  /** Said when nothing differs. */
  readonly none: string;
}

/** Tells in words what differs between two versions, and soon after of each change what it does to who is handed over. */
export function ChangesList({ was, is, none }: Props) {
  const { language, agreement: m } = useSidebar();
  const texts = useMemo(() => describeChanges(was, is, language), [was, is, language]);
  const graded = useGraded(was, is);
  const changes: readonly GradedChange[] =
    graded ?? texts.map((text) => ({ text, direction: null, witnesses: [] }));
  if (texts.length === 0) return <p class="soft">{none}</p>;
  return (
    <>
      {changes.some(({ direction }) => direction !== null) && <p class="soft">{m.directionsHelp}</p>}
      <div class="listed">
        <FirstOf
          items={changes.map((change) => <ChangeLine key={change.text} change={change} />)}
          first={FIRST_LISTED}
        />
      </div>
    </>
  );
}

/** The changes with what each of them does; null while that is worked out, which may take longer than to show the changes. */
function useGraded(was: Cells, is: Cells): readonly GradedChange[] | null {
  const { state, leads, language } = useSidebar();
  const [last, setLast] = useState<{ readonly of: unknown; readonly changes: readonly GradedChange[] }>();
  const isShown = state.panel === 'agreement';
  const of = useMemo(() => ({}), [was, is, leads, language]);
  useEffect(() => {
    if (!isShown || last?.of === of) return;
    const changes: GradedChange[] = [];
    const grading = gradeChanges(was, is, language, leads);
    const step = () => {
      const { value, done } = grading.next();
      if (value) changes.push(value);
      if (done) setLast({ of, changes });
      else timer = setTimeout(step);
    };
    let timer = setTimeout(step);
    return () => clearTimeout(timer);
  }, [of, isShown]);
  return last?.of === of ? last.changes : null;
}
