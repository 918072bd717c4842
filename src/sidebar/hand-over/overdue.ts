import { overdueBefore } from '../../domain/service-level/deadline';
import { type Day, readDayText } from '../../domain/values/day';
import { useSidebar } from '../session/sidebar-context';
import type { HandOver } from './hand-over';

/** The day before which an undecided lead was handed over that is overdue; null without a Service level in force. */
export function useOverdueBefore({ holidays }: Pick<HandOver, 'holidays'>): Day | null {
  const { sheet, inForce } = useSidebar();
  const [level] = inForce.definition?.serviceLevels ?? [];
  const today = readDayText(sheet.today);
  return level === undefined || today === null ? null : overdueBefore(level, today, holidays);
}
