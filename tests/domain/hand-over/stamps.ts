import type { Stamp } from '../../../src/domain/hand-over/stamp';

export const NO_STAMP: Stamp = {
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
};

export function stamp(part: Partial<Stamp>): Stamp {
  return { ...NO_STAMP, ...part };
}

/** A lead that LeadPact handed over by version 1, and Sales rejected. */
export function rejectedStamp(reason: string, part: Partial<Stamp> = {}): Stamp {
  return stamp({
    handedOver: new Date('2026-11-01T03:00:00Z'),
    version: 1,
    scoreThen: 70,
    decision: 'rejected',
    decided: 'Rejected',
    reason,
    ...part,
  });
}
