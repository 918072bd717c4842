import type { Rejection, Verdict } from './rejection';

/** How many rejections have something at fault, and which. */
export interface FaultCount {
  readonly count: number;
  /** 0-based rows. */
  readonly rows: readonly number[];
}

/** All rejections, counted by what they show. */
export interface RejectionSum {
  readonly total: number;
  readonly byVerdict: Readonly<Record<Verdict, number>>;
  /** The criteria that leads met and were rejected for, the most frequent first; each with the reasons, the most frequent first. */
  readonly definitionFaults: readonly (FaultCount & {
    readonly criterion: string;
    readonly reasons: readonly { readonly reason: string; readonly count: number }[];
  })[];
  /** The columns that were blank or unreadable, the most frequent first. */
  readonly dataFaults: readonly (FaultCount & { readonly field: string })[];
}

/** Counts rejections by what they show. */
export function sumRejections(rejections: readonly Rejection[]): RejectionSum {
  const byVerdict = { definition: 0, 'hand-over': 0, data: 0, timing: 0, sample: 0, open: 0 };
  for (const { verdict } of rejections) byVerdict[verdict]++;
  const of = (verdict: Verdict) => rejections.filter((one) => one.verdict === verdict);
  const definitionFaults = groupBy(of('definition'), ({ criteria }) => criteria).map(
    ([criterion, concerned]) => ({
      criterion,
      ...countOf(concerned),
      reasons: groupBy(concerned, ({ reason }) => [reason]).map(([reason, { length: count }]) => ({
        reason,
        count,
      })),
    }),
  );
  const dataFaults = groupBy(of('data'), ({ fields }) => fields).map(([field, concerned]) => ({
    field,
    ...countOf(concerned),
  }));
  return { total: rejections.length, byVerdict, definitionFaults, dataFaults };
}

function countOf(rejections: readonly Rejection[]): FaultCount {
  return { count: rejections.length, rows: rejections.map(({ row }) => row) };
}

/** The rejections by each of their keys, the most frequent key first. */
function groupBy(
  rejections: readonly Rejection[],
  keysOf: (rejection: Rejection) => readonly string[],
): [key: string, rejections: Rejection[]][] {
  const groups = new Map<string, Rejection[]>();
  for (const rejection of rejections)
    for (const key of keysOf(rejection)) groups.set(key, [...(groups.get(key) ?? []), rejection]);
  return [...groups].sort(([, one], [, other]) => other.length - one.length);
}
