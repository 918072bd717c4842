import type { Definition } from '../../src/domain/definition/definition';
import type { Evidence } from '../../src/domain/insight/suggestion/evidence';
import { liftOf, rateOf } from '../../src/domain/insight/suggestion/interval';
import type { SuggestedLine } from '../../src/domain/insight/suggestion/suggestion';
import type { LeadCount } from './lead-counts';

/** A point in hundredths, in which criteria count. */
const POINT = 100;
/** A double tells so many bits apart. A suggestion has at most ten criteria. */
const MOST_CRITERIA = 40;

/** A definition whose score tells which of the criteria hold: the first gives 1 point, the second 2, the third 4 … */
export function tellingDefinition(definition: Definition): Definition {
  if (definition.criteria.length > MOST_CRITERIA) throw new Error('Too many criteria to tell apart');
  return {
    ...definition,
    criteria: definition.criteria.map((one, at) => ({ ...one, points: 2 ** at * POINT, group: '' })),
    bases: [],
    highest: [],
    caps: [],
    floor: null,
    required: [],
    knockOuts: [],
    owners: [],
    briefs: [],
  };
}

/**
 * The evidence of the criteria from all leads whose outcome is one to learn from.
 * @param counts of the leads by the definition that tells which criteria hold
 */
export function evidenceOfAll(
  lines: readonly SuggestedLine[],
  counts: readonly LeadCount[],
): SuggestedLine[] {
  const mature = counts.filter(({ isMature }) => isMature);
  const sumOf = (some: readonly LeadCount[]) => some.reduce((sum, { leads }) => sum + leads, 0);
  const wonOf = (some: readonly LeadCount[]) => sumOf(some.filter(({ ending }) => ending === 'won'));
  const [all, wins] = [sumOf(mature), wonOf(mature)];
  return lines.map((line, at) => {
    const own = mature.filter(({ score }) => Math.floor(score / 2 ** at) % 2 === 1);
    const [met, metWon] = [sumOf(own), wonOf(own)];
    const [unmet, unmetWon] = [all - met, wins - metWon];
    const evidence: Evidence = {
      ...line.evidence,
      met,
      metWon,
      unmet,
      unmetWon,
      rateMet: rateOf(metWon, met),
      rateUnmet: rateOf(unmetWon, unmet),
      lift: liftOf(metWon, met, wins / Math.max(all, 1)),
      reasons: [],
    };
    return { ...line, evidence };
  });
}
