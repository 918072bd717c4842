import { useMemo } from 'preact/hooks';
import { describeChanges } from '../../domain/draft/changes';
import type { Cells } from '../../domain/values/cell';
import { FirstOf } from '../parts/first-of';
import { useSidebar } from '../session/sidebar-context';

/** At most 6 changes are listed at first. */
const FIRST_LISTED = 6;

interface Props {
  readonly was: Cells;
  readonly is: Cells;
  /** Said when nothing differs. */
  readonly none: string;
}

/** Tells in words what differs between two versions. */
export function ChangesList({ was, is, none }: Props) {
  const { language } = useSidebar();
  const changes = useMemo(() => describeChanges(was, is, language), [was, is, language]);
  return changes.length === 0 ? (
    <p class="soft">{none}</p>
  ) : (
    <div class="listed">
      <FirstOf items={changes} first={FIRST_LISTED} />
    </div>
  );
}
