import type { Calendar } from '../../values/day';
import { isBlank } from '../../values/text';
import { FOLDS } from '../card/cross-validation';
import { stratifiedFolds } from '../card/folds';
import { auc } from '../card/measures';
import { type Case, isEnded } from '../columns/case';
import type { FieldColumn } from '../columns/coding';
import { addTo, byteAt, integerAt, numberAt } from '../columns/numbers';
import { reasonOfHeading } from '../columns/telling-heading';
import { wholeColumn } from '../columns/whole-column';

/** Why a column is suspected: it says what the outcome says, is filled in at the end, is known after contact by its heading, or tells too much. */
export type Suspicion = 'equals' | 'filled at the end' | 'after contact' | 'tells too much';

/** A sign that a column was filled in when the outcome was known already. `header` is null where it is the whole card. */
export interface Leak {
  readonly header: string | null;
  /** How often a won lead stands above a lost one by all that the column tells. */
  readonly auc: number;
  readonly why: Suspicion;
}

/** A column that alone reaches this area under the curve, out of fold, tells too much. */
const TOO_MUCH = 0.76;
/** So does one that reaches this area, and this much more than all other columns together. */
const MUCH = 0.72;
const BEYOND_OTHERS = 0.03;
/** What columns reach together above this is too much, and the strongest of them is named, if it alone reaches this. */
const TOO_MUCH_TOGETHER = 0.92;
const STRONG = 0.65;
/** From this area on a column says what the outcome says. */
const EQUAL = 0.97;
/** A column that tells this much and is filled in at the end is named. */
const TELLING = 0.6;
/** Whether a cell is blank makes the difference where it tells this share of what the column tells. */
const BY_BLANKS = 0.85;
/** A column is filled in at the end where this much more of the leads that ended have it filled, of at least 20 that didn't end. */
const MORE_FILLED = 0.3;
const FEWEST_OPEN = 20;
/** For each class of cells, so many leads at the base rate are added. */
const PRIOR_LEADS = 2;

/** What each lead's cell tells of its odds, by the leads of the other folds: log odds against the base rate. */
function tellFrom(column: FieldColumn, won: Uint8Array, folds: Uint8Array, calendar: Calendar | null) {
  const { classes, count } = wholeColumn(column, calendar);
  const leads = new Float64Array(count * FOLDS);
  const wins = new Float64Array(count * FOLDS);
  classes.forEach((own, lead) => {
    const place = own * FOLDS + byteAt(folds, lead);
    addTo(leads, place, 1);
    addTo(wins, place, byteAt(won, lead));
  });
  const base = won.reduce((sum, one) => sum + one, 0) / won.length;
  const told = new Float64Array(count * FOLDS);
  for (let own = 0; own < count; own++) {
    for (let fold = 0; fold < FOLDS; fold++) {
      let [all, ownWins] = [PRIOR_LEADS, PRIOR_LEADS * base];
      for (let other = 0; other < FOLDS; other++) {
        if (other === fold) continue;
        all += numberAt(leads, own * FOLDS + other);
        ownWins += numberAt(wins, own * FOLDS + other);
      }
      told[own * FOLDS + fold] = Math.log(ownWins / (all - ownWins)) - Math.log(base / (1 - base));
    }
  }
  return Float64Array.from(classes, (_, lead) =>
    numberAt(told, integerAt(classes, lead) * FOLDS + byteAt(folds, lead)),
  );
}

/** True for a column that hardly a lead has filled before it ended. */
function isFilledAtTheEnd({ values, rows }: FieldColumn, history: readonly Case[]): boolean {
  const filled = { ended: 0, open: 0 };
  const all = { ended: 0, open: 0 };
  history.forEach(({ ending }, lead) => {
    const kind = isEnded(ending) ? 'ended' : 'open';
    all[kind]++;
    if (!isBlank(values[rows[lead] ?? -1])) filled[kind]++;
  });
  if (all.open < FEWEST_OPEN || all.ended === 0) return false;
  const [ended, open] = [filled.ended / all.ended, filled.open / all.open];
  return ended - open >= MORE_FILLED && open <= ended / 2;
}

/**
 * Names the columns that were probably filled in when the outcome was known: each is asked as a whole, by all of its values, and what is
 * left is asked together.
 * @param columns over the leads that are learned from
 * @param everywhere the same columns over all leads of the sheet
 * @param won by lead that is learned from
 */
export function leaksOf(
  columns: readonly FieldColumn[],
  everywhere: readonly FieldColumn[],
  history: readonly Case[],
  won: Uint8Array,
  calendar: Calendar | null,
  seed: number,
): Leak[] {
  const folds = stratifiedFolds(won, FOLDS, seed);
  const total = new Float64Array(won.length);
  const asked = columns.map((column) => {
    const told = tellFrom(column, won, folds, calendar);
    told.forEach((one, lead) => {
      addTo(total, lead, one);
    });
    return { column, told, auc: auc(told, won) };
  });
  asked.sort((one, other) => other.auc - one.auc);
  const without = (told: Float64Array) => {
    told.forEach((one, lead) => {
      addTo(total, lead, -one);
    });
  };
  const leaks: Leak[] = [];
  const left: typeof asked = [];
  for (const one of asked) {
    const whole = everywhere.find(({ header }) => header === one.column.header);
    const isLate = whole !== undefined && isFilledAtTheEnd(whole, history);
    const others = total.map((sum, lead) => sum - numberAt(one.told, lead));
    const isBeyond = () => one.auc >= MUCH && one.auc >= auc(others, won) + BEYOND_OTHERS;
    if (one.auc >= TOO_MUCH || (isLate && one.auc >= TELLING) || isBeyond()) {
      leaks.push({
        header: one.column.header,
        auc: one.auc,
        why: suspicionOf(one.column, one.auc, isLate, won),
      });
      without(one.told);
    } else left.push(one);
  }
  for (const one of left) {
    if (one.auc < STRONG || auc(total, won) < TOO_MUCH_TOGETHER) break;
    leaks.push({
      header: one.column.header,
      auc: one.auc,
      why: suspicionOf(one.column, one.auc, false, won),
    });
    without(one.told);
  }
  return leaks;
}

function suspicionOf(column: FieldColumn, area: number, isLate: boolean, won: Uint8Array): Suspicion {
  if (area >= EQUAL) return 'equals';
  const blank = Float64Array.from(column.rows, (value) => (isBlank(column.values[value]) ? 1 : 0));
  const byBlanks = Math.abs(auc(blank, won) - 0.5);
  if (isLate || byBlanks >= (area - 0.5) * BY_BLANKS) return 'filled at the end';
  return reasonOfHeading(column) === 'after contact' ? 'after contact' : 'tells too much';
}
