import type { Wanted } from '../../domain/insight/backtest/backtest';
import type { LeadOrder } from '../../domain/insight/columns/case';
import type { Exclusion } from '../../domain/insight/columns/exclusion';
import { criterionName } from '../../domain/insight/suggestion/accept';
import type { Evidence } from '../../domain/insight/suggestion/evidence';
import type { Rate } from '../../domain/insight/suggestion/interval';
import type { Leak } from '../../domain/insight/suggestion/leak';
import type { SuggestedLine } from '../../domain/insight/suggestion/suggestion';
import type { Language } from '../../domain/values/language';
import type { Messages } from '../messages/messages';

/** Writes a factor with two digits: `2.3`, `0.85`, `12`. */
export const factor = (value: number) => (value >= 10 ? value.toFixed(0) : value.toPrecision(2));

/** Tells a criterion's evidence, line by line. */
export function sayEvidence(evidence: Evidence, m: Messages['insight']): string[] {
  const share = (rate: Evidence['rateMet']) =>
    rate === null ? m.unknown : `${m.percent(rate.rate)} (${m.interval(rate.low, rate.high)})`;
  const others = evidence.rateUnmet === null ? m.unknown : m.percent(evidence.rateUnmet.rate);
  const reasons = evidence.reasons.map(({ reason, leads }) => `${reason} (${leads})`).join(', ');
  return [
    m.meet(evidence.met, share(evidence.rateMet), others),
    ...(evidence.lift === null ? [] : [m.lift(factor(evidence.lift))]),
    ...(reasons === '' ? [] : [m.reasons(reasons)]),
  ];
}

/** Tells how sure a line of a suggestion is. */
export function saySureness({ found, between }: SuggestedLine, m: Messages['insight']): string[] {
  return [
    m.foundIn(found.folds, found.of),
    m.between(sayPoints(Math.round(between.low)), sayPoints(Math.round(between.high))),
  ];
}

/** Names a line of a suggestion. */
export function nameFor(
  { pinned, criterion }: Pick<SuggestedLine, 'pinned' | 'criterion'>,
  language: Language,
): string {
  return criterion === null ? (pinned ?? '') : criterionName(criterion, language);
}

/** By what the leads stand in order of time. */
export const sayOrder = (order: LeadOrder, m: Messages['insight']) =>
  ({ created: m.byCreated, 'handed over': m.byDay, rows: m.byRows })[order];

/** A share with its interval: `72% (66–78%)`. */
export const sayRate = ({ rate, low, high }: Rate, m: Messages['insight']) =>
  `${m.percent(rate)} (${m.interval(low, high)})`;

export function sayExclusion(why: Exclusion, m: Messages['insight']): string {
  return {
    blank: m.whyBlank,
    constant: m.whyConstant,
    'duplicate heading': m.whyDuplicate,
    outcome: m.whyOutcome,
    owner: m.whyOwner,
    identifier: m.whyIdentifier,
    date: m.whyDate,
    calendar: m.whyCalendar,
    'free text': m.whyText,
    'after contact': m.whyAfterContact,
    personal: m.whyPersonal,
  }[why];
}

/** Writes points with their sign: `+3`, `-2`. */
export const sayPoints = (points: number) => `${points < 0 ? '' : '+'}${points}`;

/** Writes a difference between shares in percentage points: `+0.4`, `−0.2`. */
export const sayDifference = (difference: number) =>
  `${difference < 0 ? '−' : '+'}${(Math.abs(difference) * 100).toFixed(1)}`;

/** A share as the percentage that was typed, without a float's error. */
export const percentOf = (share: number) => Number((share * 100).toFixed(6));

/** Tells by what a threshold is looked for: `leads a month (capacity): 10`. */
export function sayWanted(wanted: Wanted, months: number | null, m: Messages['insight']): string {
  if (wanted.kind === 'rate') return `${m.byRate}: ${percentOf(wanted.rate)}`;
  if (wanted.kind === 'missed') return `${m.byMissed}: ${percentOf(wanted.share)}`;
  return `${months === null ? m.byCapacity : m.byMonth}: ${wanted.leads}`;
}

/** Why a field is probably filled in after the outcome. It takes how much of the outcome the field tells. */
export function leakReason(why: Leak['why'], m: Messages['insight']): (area: string) => string {
  return {
    equals: m.leakEquals,
    'filled at the end': m.leakFilled,
    'after contact': m.leakAfter,
    'tells too much': m.leakMuch,
  }[why];
}
