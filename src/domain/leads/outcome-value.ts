import { normalize } from '../values/text';
import { OUTCOME_HEADERS } from './common-header';
import { headedColumns } from './outcome';

/** Reads what a value tells as if it stood in a column of outcomes. */
const OUTCOME_COLUMN = headedColumns([OUTCOME_HEADERS.outcome.name.en]);
const says = (value: string) => OUTCOME_COLUMN.outcome([value]);

/** The normalised values that mean won in a column of yes and no. */
const YES = /^(yes|y|true|1|converted|はい|有|○)$/;
/** The normalised values that mean lost, where the value that means won is a yes. */
const NO = /^(no|n|false|0|not converted|いいえ|無|×)$/;
/** The normalised values that mean that a lead is neither won nor lost. */
const OPEN =
  /^(open|pending|in progress|new|working|contacted|prospecting|engaging|qualifi(ed|cation)|demo|proposal|quoted?|negotiat(ion|ing)|進行中|商談|商談中|検討|検討中|対応中|提案中|見積中|交渉中|未定|未対応|新規)$/;

/** The values that most likely mean won: all that say so, or else a yes. */
export function likelyWon(values: readonly string[]): string[] {
  const won = values.filter((value) => says(value) === 'won');
  return won.length > 0 ? won : values.filter((value) => YES.test(normalize(value)));
}

/**
 * The values that most likely mean lost, where `won` are those that mean won. They are those that say so. Where none does and there are
 * only two values, it is the other one, unless that says that the lead is open. Else there is none: a stage on the way is no loss.
 */
export function likelyLost(values: readonly string[], won: readonly string[]): string[] {
  const others = values.filter((value) => !won.includes(value));
  const isYes = won.some((value) => YES.test(normalize(value)));
  const lost = others.filter((value) => says(value) === 'lost' || (isYes && NO.test(normalize(value))));
  if (lost.length > 0 || won.length !== 1 || values.length !== 2) return lost;
  return others.filter((value) => !OPEN.test(normalize(value)));
}
