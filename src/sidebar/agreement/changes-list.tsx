import { useMemo } from 'preact/hooks';
import { describeChanges } from '../../domain/draft/changes';
import type { Cells } from '../../domain/values/cell';
import { FirstOf } from '../parts/first-of';
import { useSidebar } from '../session/sidebar-context';

const SHOWN = 6;

interface Props {
  readonly was: Cells;
  readonly is: Cells;
  /** Said when nothing differs. */
  readonly none: string;
}

/** What differs between two versions, in words. */
export function ChangesList({ was, is, none }: Props) {
  const { language } = useSidebar();
  const changes = useMemo(() => describeChanges(was, is, language), [was, is, language]);
  return changes.length === 0 ? (
    <p class="soft">{none}</p>
  ) : (
    <div class="listed">
      <FirstOf items={changes} first={SHOWN} />
    </div>
  );
}
