/** The day on which both samples were made, at midnight in Tokyo; all their dates count back from it. */
const SAMPLE_DAY = new Date('2026-11-20T00:00:00+09:00');

const DAY = 86_400_000;
const TOKYO_AHEAD_OF_UTC = 9 * 3_600_000;

export function dateBefore(days: number): Date {
  return new Date(SAMPLE_DAY.getTime() - days * DAY);
}

/** Year, month (1-based) and day in Tokyo, which has no summer time. */
export function calendarFields(date: Date): readonly [year: number, month: number, day: number] {
  const shifted = new Date(date.getTime() + TOKYO_AHEAD_OF_UTC);
  return [shifted.getUTCFullYear(), shifted.getUTCMonth() + 1, shifted.getUTCDate()];
}
