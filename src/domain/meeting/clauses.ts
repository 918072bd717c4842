import type { Rejection } from '../rejections/rejection';

/** The rejections whose reason contradicts a clause of the definition. */
export interface RejectedClause {
  readonly criterion: string;
  readonly rejections: readonly Rejection[];
  /** So many of the leads met the clause: there the definition is at fault. */
  readonly met: number;
}

/** The clauses that reasons contradict, the most frequent first. A rejection counts for each clause that its reason contradicts. */
export function rejectedClauses(rejections: readonly Rejection[]): RejectedClause[] {
  const byClause = new Map<string, Rejection[]>();
  for (const rejection of rejections)
    for (const criterion of rejection.criteria)
      byClause.set(criterion, [...(byClause.get(criterion) ?? []), rejection]);
  return [...byClause]
    .map(([criterion, own]) => ({
      criterion,
      rejections: own,
      met: own.filter(({ verdict }) => verdict === 'definition').length,
    }))
    .sort((one, other) => other.rejections.length - one.rejections.length);
}
