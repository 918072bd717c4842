import type { Department } from '../agreement/department';
import { undatedText } from '../values/reading';
import { normalize } from '../values/text';
import type { JudgeLine } from './card-lines';
import type { JudgeCard } from './judge-card';

/** A criterion with what each department's card gives for it; 0 where the card doesn't have it. */
export interface SideBySideRow extends Pick<JudgeLine, 'pinned' | 'criterion'> {
  readonly marketing: number;
  readonly sales: number;
}

/** The cards of both departments. */
export type BothCards = Readonly<Record<Department, JudgeCard>>;

/** A text that is the same for the same criterion. */
function lineKey({ pinned, criterion }: Pick<JudgeLine, 'pinned' | 'criterion'>): string {
  return criterion === null
    ? `criterion ${normalize(pinned ?? '')}`
    : `test ${JSON.stringify([normalize(criterion.field), criterion.condition, normalize(undatedText(criterion.value))])}`;
}

/** The criteria of both cards, those on which the departments differ most in points first. */
export function sideBySide({ marketing, sales }: BothCards): SideBySideRow[] {
  const rows = new Map<string, SideBySideRow>();
  for (const { points, pinned, criterion } of marketing.lines)
    rows.set(lineKey({ pinned, criterion }), { pinned, criterion, marketing: points, sales: 0 });
  for (const { points, pinned, criterion } of sales.lines) {
    const key = lineKey({ pinned, criterion });
    rows.set(key, { ...(rows.get(key) ?? { pinned, criterion, marketing: 0 }), sales: points });
  }
  const apart = (row: SideBySideRow) => Math.abs(row.marketing - row.sales);
  return [...rows.values()].sort((one, other) => apart(other) - apart(one));
}
