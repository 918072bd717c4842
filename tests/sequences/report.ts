import type { Counts } from './world';

export function reportOf(counts: Counts): string {
  const { sequences, steps, granted, refused, faults, checks, scores, versions } = counts;
  return `${sequences} sequences, ${steps} steps, ${granted} granted, ${refused} refused, ${faults} faults, ${checks} checks, ${scores} scores compared, ${versions} versions signed`;
}
