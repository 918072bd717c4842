import type { HandOverRecord } from '../../../src/domain/hand-over/hand-over-record';
import type { Outcome } from '../../../src/domain/leads/outcome';

export const NO_RECORD: HandOverRecord = {
  handedOver: null,
  version: null,
  scoreThen: null,
  brief: '',
  decision: null,
  decided: '',
  decidedOn: null,
  reason: '',
  note: '',
  outcome: null,
  sample: false,
  recycleOn: null,
  earlier: '',
  owner: '',
  decidedBy: '',
};

/** What became of a lead of which no other column tells anything. */
export function outcomeBy({ decision, outcome, reason }: HandOverRecord): Outcome {
  return { decision, outcome: outcome === 'open' ? null : outcome, reason };
}

export function record(part: Partial<HandOverRecord>): HandOverRecord {
  return { ...NO_RECORD, ...part };
}

/** A lead that LeadPact handed over by version 1, and Sales rejected. */
export function rejectedRecord(reason: string, part: Partial<HandOverRecord> = {}): HandOverRecord {
  return record({
    handedOver: new Date('2026-11-01T03:00:00Z'),
    version: 1,
    scoreThen: 70,
    decision: 'rejected',
    decided: 'Rejected',
    reason,
    ...part,
  });
}
