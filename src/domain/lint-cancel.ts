import type { Cap, Criterion, Definition } from './definition';
import type { Finding } from './finding';
import type { Hundredths } from './hundredths';
import { type FieldKey, LeadSpace } from './lead-space';
import { canHold } from './lint-hold';
import { sayPoints } from './lint-wording';
import { scoreRanges } from './score-range';
import { normalize } from './text';

/** Two criteria that hold for the same leads, the one giving what the other takes. */
export function lintCancels(definition: Definition, keyOf: FieldKey): Finding[] {
  const { criteria } = definition;
  return criteria.flatMap((criterion, at) => {
    const earlier = criteria
      .slice(0, at)
      .find(
        (other) => cancel(other, criterion, definition) && holdAlike(other, criterion, keyOf, definition),
      );
    return earlier === undefined ? [] : [cancels(earlier, criterion)];
  });
}

/** True when the points of two criteria sum to 0 wherever they are summed. */
function cancel(one: Criterion, other: Criterion, { caps, scales }: Definition): boolean {
  if (one.points === 0 || one.points + other.points !== 0) return false;
  const groups = [normalize(one.group), normalize(other.group)];
  if (groups[0] === groups[1]) return true;
  const graded = scales.some(({ group }) => group !== '');
  return !graded && !caps.some(({ group }) => group !== '' && groups.includes(normalize(group)));
}

function holdAlike(one: Criterion, other: Criterion, keyOf: FieldKey, definition: Definition): boolean {
  if (!computeAlike(one, other) || fieldsOf(one, keyOf) !== fieldsOf(other, keyOf)) return false;
  const space = LeadSpace.of([one, other], keyOf, definition.asOf);
  const alike = space.keys.every((key) =>
    space.states(key).every((state) => {
      const outcome = space.outcomeIn(one, key, state);
      return outcome !== 'open' && outcome === space.outcomeIn(other, key, state);
    }),
  );
  return alike && canHold(one, keyOf, definition);
}

function fieldsOf({ tests }: Criterion, keyOf: FieldKey): string {
  return [...new Set(tests.map(({ field }) => keyOf(field)))].sort().join('\n');
}

/** True when both give their points as they are, or both fade or count them alike from the same field. */
function computeAlike(one: Criterion, other: Criterion): boolean {
  const [a, b] = [one.tests[0], other.tests[0]];
  if (a === undefined || b === undefined) return false;
  if (!a.condition.computes && !b.condition.computes) return true;
  const same = a.condition === b.condition && normalize(a.field) === normalize(b.field);
  return same && JSON.stringify(a.operand) === JSON.stringify(b.operand);
}

function cancels(earlier: Criterion, { row, name, points }: Criterion): Finding {
  const [give, take] = [sayPoints(Math.abs(points)), sayPoints(-Math.abs(points))];
  return {
    row,
    column: 'points',
    kind: 'points cancel out',
    message: {
      en: `“${name}” and row ${earlier.row} “${earlier.name}” hold for the same leads and give ${give} and ${take}, which is 0; remove both, or change the points of one`,
      ja: `「${name}」と${earlier.row}行目「${earlier.name}」は同じリードで成り立ち、${give}点と${take}点で差し引き0点になります。両方を削除するか、片方の点数を変えてください`,
    },
  };
}

/** Caps that leave every lead with the same sum, whatever the criteria give. */
export function lintCaps(definition: Definition, everyLead: LeadSpace): Finding[] {
  const { criteria, knockOuts, caps } = definition;
  const space = everyLead.escaping(knockOuts);
  if (space.isEmpty) return [];
  const { total, sum } = scoreRanges(space, definition);
  const earns = (group: string) =>
    criteria.some((one) => one.points !== 0 && (group === '' || normalize(one.group) === normalize(group)));
  return caps.flatMap((cap) => {
    const { lowest } = cap.group === '' ? total : sum(normalize(cap.group));
    return earns(cap.group) && cap.limit <= lowest ? [levels(cap, lowest)] : [];
  });
}

function levels({ row, group, limit }: Cap, lowest: Hundredths): Finding {
  const [cap, least] = [sayPoints(limit), sayPoints(lowest)];
  const en = group === '' ? 'in all' : `in the Group ${group}`;
  const ja = group === '' ? '合計で' : `グループ「${group}」で`;
  return {
    row,
    column: 'points',
    kind: 'points cancel out',
    message: {
      en: `the cap leaves every lead with ${cap}: none has less than ${least} ${en} before it, so those criteria make no difference; raise the cap above ${least}`,
      ja: `この上限により、どのリードも${ja}${cap}点になります。上限がなくても${least}点を下回るリードはなく、評価基準による差が出ません。上限を${least}点より高くしてください`,
    },
  };
}
