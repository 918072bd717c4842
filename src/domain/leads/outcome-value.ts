import { normalize } from '../values/text';
import { OUTCOME_HEADERS } from './header';
import { outcomeReader } from './outcome';

/** What a value tells whatever its column is called. */
const readValue = outcomeReader([OUTCOME_HEADERS.outcome.name.en]);

const YES = /^(yes|y|true|1|converted|はい|有|○)$/;
/** Lost only where the won value is a yes. */
const NO = /^(no|n|false|0|not converted|いいえ|無|×)$/;
const OPEN =
  /^(open|pending|in progress|new|working|contacted|prospecting|engaging|進行中|商談中|検討中|対応中|未定|未対応|新規)$/;

/** The value that most likely means won; '' for none. */
export function likelyWon(values: readonly string[]): string {
  const won = values.find((value) => readValue([value]).outcome === 'won');
  return won ?? values.find((value) => YES.test(normalize(value))) ?? '';
}

/**
 * The values that mean lost beside a won one: those that say so; else the other one of two, unless it says that it is open; else
 * none, since a stage on the way is no loss.
 */
export function likelyLost(values: readonly string[], won: string): string[] {
  if (won === '') return [];
  const others = values.filter((value) => value !== won);
  const isYes = YES.test(normalize(won));
  const lost = others.filter(
    (value) => readValue([value]).outcome === 'lost' || (isYes && NO.test(normalize(value))),
  );
  if (lost.length > 0 || values.length !== 2) return lost;
  return others.filter((value) => !OPEN.test(normalize(value)));
}
