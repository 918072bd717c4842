import type { Definition } from '../definition/definition';
import { ALL_NUMBERS, overlap, type Range } from '../values/range';
import { normalize } from '../values/text';
import type { Finding } from './finding';
import type { FieldKey } from './lead-space';
import {
  type BandFamily,
  bandFamilies,
  between,
  type NumberBand,
  type TakenNumbers,
  writtenWithin,
} from './number-band';
import type { SheetColumns } from './sheet-columns';

/** Numbers that no band of a column takes although bands lie on either side, and numbers that two bands take. */
export function lintBands(definition: Definition, keyOf: FieldKey, sheet: SheetColumns): Finding[] {
  const alone = new Set(definition.highest.map(({ group }) => normalize(group)));
  return bandFamilies(definition, keyOf).flatMap((family) => [
    ...gaps(family, sheet),
    // Where the largest contribution alone counts, no lead gets the points of two.
    ...(alone.has(family.group) ? [] : overlaps(family)),
  ]);
}

const isOpenBelow = ({ low }: Range) => low <= ALL_NUMBERS.low;
const isOpenAbove = ({ high }: Range) => high >= ALL_NUMBERS.high;

/** `“Small” (row 3)`. */
const say = ({ criterion: { name, row } }: NumberBand) => ({
  en: `“${name}” (row ${row})`,
  ja: `「${name}」（${row}行目）`,
});

/** `101 to 149`, or the one number that there is. */
const sayNumbers = ({ low, high }: Range) =>
  low === high ? { en: `${low}`, ja: `${low}` } : { en: `${low} to ${high}`, ja: `${low}〜${high}` };

function gaps({ taken, decimals, field }: BandFamily, sheet: SheetColumns): Finding[] {
  const sorted = [...taken].sort((one, other) => one.low - other.low);
  return sorted.flatMap((upper, at): Finding[] => {
    const before = sorted.slice(0, at);
    const reach = Math.max(...before.map(({ high }) => high));
    if (at === 0 || upper.low <= reach) return [];
    const beginning = sorted.filter(({ low }) => low === upper.low);
    if (beginning[0] !== upper) return [];
    const pair = meantToMeet(
      before.filter(({ high }) => high === reach),
      beginning,
    );
    if (pair === null) return [];
    const gap = between({ low: reach, high: reach }, upper);
    const numbers = sheet.of(field).flatMap(({ reading: { number }, leads }) => {
      const isLost = number !== null && number >= gap.low && number <= gap.high;
      return isLost ? [{ number, leads }] : [];
    });
    const written = writtenWithin(gap, decimals) ?? rangeOf(numbers.map(({ number }) => number));
    if (written === null) return [];
    const [lower, higher] = [say(pair[0]), say(pair[1])];
    const what = sayNumbers(written);
    const leads = numbers.reduce((sum, one) => sum + one.leads, 0);
    return [
      {
        row: Math.max(pair[0].criterion.row, pair[1].criterion.row),
        column: 'value',
        kind: 'gap between bands',
        message: {
          en: `no row takes ${what.en} of ${field}, between ${lower.en} and ${higher.en}${leads > 0 ? ` (${leads} leads)` : ''}; let one of them reach the other`,
          ja: `${field}の${what.ja}は、${lower.ja}と${higher.ja}のどちらにも入りません${leads > 0 ? `（${leads}件）` : ''}。どちらかの範囲を広げてください`,
        },
      },
    ];
  });
}

/**
 * Two bands that end and begin at a gap and look as if they were to meet. They don't where nothing is what lies between their
 * Points, nor where one is for all small and the other for all large numbers.
 */
function meantToMeet(
  ending: readonly TakenNumbers[],
  beginning: readonly TakenNumbers[],
): readonly [NumberBand, NumberBand] | null {
  const bandsOf = (some: readonly TakenNumbers[]) => some.flatMap(({ band }) => band ?? []);
  const [lower] = bandsOf(ending);
  const [upper] = bandsOf(beginning);
  const isPlain = ending.length === 1 && beginning.length === 1;
  if (lower === undefined || upper === undefined || !isPlain) return null;
  const isAcross = lower.criterion.points * upper.criterion.points <= 0;
  return isAcross || (isOpenBelow(lower) && isOpenAbove(upper)) ? null : [lower, upper];
}

function rangeOf(numbers: readonly number[]): Range | null {
  return numbers.length === 0 ? null : { low: Math.min(...numbers), high: Math.max(...numbers) };
}

function overlaps({ bands, decimals, field }: BandFamily): Finding[] {
  return bands.flatMap((lower, at) =>
    bands.slice(at + 1).flatMap((upper): Finding[] => {
      // One band within another gives more points on purpose.
      if (upper.low <= lower.low || upper.low > lower.high || upper.high <= lower.high) return [];
      const shared = writtenWithin(overlap(lower, upper), decimals);
      const isOneNumber = shared !== null && shared.low === shared.high;
      // Two that together take all numbers, and many of them both, say what is not too small and not too large.
      if (shared === null || (isOpenBelow(lower) && isOpenAbove(upper) && !isOneNumber)) return [];
      const [one, other] = [say(lower), say(upper)];
      const what = sayNumbers(shared);
      return [
        {
          row: Math.max(lower.criterion.row, upper.criterion.row),
          column: 'value',
          kind: 'bands overlap',
          message: {
            en: `both ${one.en} and ${other.en} take ${what.en} of ${field}, which gets the points of both; let one end where the other begins`,
            ja: `${field}の${what.ja}は${one.ja}と${other.ja}の両方に入り、両方の点数が付きます。範囲が重ならないようにしてください`,
          },
        },
      ];
    }),
  );
}
