import { normalize } from '../values/text';
import { OUTCOME_HEADERS } from './common-header';
import { headedColumns } from './outcome';

/** Reads what a value tells as if it stood in a column of outcomes. */
const OUTCOME_COLUMN = headedColumns([OUTCOME_HEADERS.outcome.name.en]);

/** The normalised values that mean won in a column of yes and no. */
const YES = /^(yes|y|true|1|converted|はい|有|○)$/;
/** The normalised values that mean lost, where the value that means won is a yes. */
const NO = /^(no|n|false|0|not converted|いいえ|無|×)$/;
/** The normalised values that mean that a lead is neither won nor lost. */
const OPEN =
  /^(open|pending|in progress|new|working|contacted|prospecting|engaging|進行中|商談中|検討中|対応中|未定|未対応|新規)$/;

/** The value that most likely means won; '' for none. */
export function likelyWon(values: readonly string[]): string {
  const won = values.find((value) => OUTCOME_COLUMN.outcome([value]) === 'won');
  return won ?? values.find((value) => YES.test(normalize(value))) ?? '';
}

/**
 * The values that most likely mean lost, where `won` means won. They are those that say so. Where none does and there are only two
 * values, it is the other one, unless that says that the lead is open. Else there is none: a stage on the way is no loss.
 */
export function likelyLost(values: readonly string[], won: string): string[] {
  if (won === '') return [];
  const others = values.filter((value) => value !== won);
  const isYes = YES.test(normalize(won));
  const lost = others.filter(
    (value) => OUTCOME_COLUMN.outcome([value]) === 'lost' || (isYes && NO.test(normalize(value))),
  );
  if (lost.length > 0 || values.length !== 2) return lost;
  return others.filter((value) => !OPEN.test(normalize(value)));
}
