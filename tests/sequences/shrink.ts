import type { SavedWorkbook } from '../../playground/engine/workbook';
import { runSequence } from './sequence';
import type { Step } from './step';
import { noCounts } from './world';

/** Which law a sequence breaks, without the particulars; '' for none. */
function brokenBy(saved: SavedWorkbook, steps: readonly Step[]): string {
  try {
    runSequence(saved, steps, noCounts());
    return '';
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : '';
    return /: ([^:\d]{10,60})/.exec(message.replace(/^step \d+, /, ''))?.[1] ?? 'unknown';
  }
}

/** Leaves out steps, one after the other, as long as what is left breaks the same law. */
export function shrink(saved: SavedWorkbook, steps: readonly Step[]): readonly Step[] {
  const law = brokenBy(saved, steps);
  let left = steps;
  for (let at = left.length - 1; at >= 0; at--) {
    const fewer = left.filter((_, place) => place !== at);
    if (brokenBy(saved, fewer) === law) left = fewer;
  }
  return left.map((step) =>
    step.fault !== null &&
    brokenBy(
      saved,
      left.map((one) => (one === step ? { ...one, fault: null } : one)),
    ) === law
      ? { ...step, fault: null }
      : step,
  );
}
