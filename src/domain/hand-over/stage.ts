import { fateOf, type Outcome } from '../leads/outcome';
import type { Calendar, Day } from '../values/day';
import type { HandOverRecord } from './hand-over-record';

/**
 * How far the hand-over of a lead has come. `settled`: it was never handed over, and is decided, won or lost all the same. `open`: it was
 * handed over, and has not ended. `waiting`: it was put back until a day that has not come; `due again`: that day has come.
 */
export type Stage = 'new' | 'settled' | 'open' | 'waiting' | 'due again' | 'ended';

/** True for a lead that came to its end: it was won or lost, or rejected and not put back. */
export function hasEnded(outcome: Outcome, { recycleOn }: Pick<HandOverRecord, 'recycleOn'>): boolean {
  const fate = fateOf(outcome);
  return fate === 'won' || fate === 'lost' || (fate === 'rejected' && recycleOn === null);
}

/**
 * @param outcome what became of the lead, as `fateReader` reads it
 * @param calendar of the sheet
 */
export function stageOf(record: HandOverRecord, outcome: Outcome, calendar: Calendar, today: Day): Stage {
  const { handedOver, recycleOn } = record;
  const fate = fateOf(outcome);
  if (handedOver === null) return fate === 'undecided' ? 'new' : 'settled';
  if (hasEnded(outcome, record)) return 'ended';
  if (fate !== 'rejected' || recycleOn === null) return 'open';
  return calendar(recycleOn) > today ? 'waiting' : 'due again';
}

/** True for a lead that may be handed over, as far as what became of it goes. */
export function isDue(stage: Stage): boolean {
  return stage === 'new' || stage === 'due again';
}
