import type { HandOverRecord } from '../../hand-over/hand-over-record';
import { hasEnded } from '../../hand-over/stage';
import { likelyFilled } from '../../leads/filled-column';
import type { LeadColumns } from '../../leads/lead-columns';
import { fateOf, headedColumns, type Outcome } from '../../leads/outcome';
import { likelyLost, likelyWon } from '../../leads/outcome-value';
import type { Calendar } from '../../values/day';
import { normalize } from '../../values/text';
import type { Ending } from '../columns/case';
import { type OutcomeColumn, outcomeColumns } from './outcome-column';

/** What one column of the team's own tells of a lead. */
export interface ColumnMeaning {
  readonly header: string;
  /** The values that mean won, and those that mean lost. Any other but a blank says that the lead is in progress. */
  readonly won: readonly string[];
  readonly lost: readonly string[];
  /** What it means that a cell is filled in, whatever its value; null where the values tell. */
  readonly filled: 'won' | 'lost' | null;
}

/** From where it is known what became of the leads. */
export interface OutcomeSource {
  /** The team's columns that tell it, in the order in which they are asked; none for the hand-over's columns. */
  readonly columns: readonly ColumnMeaning[];
}

/** The leads, and what the hand-over's columns say of each. */
export interface AnsweredLeads {
  readonly leads: LeadColumns;
  readonly records: readonly HandOverRecord[];
  /** What became of each lead, by these columns and by the team's own. */
  readonly outcomes: readonly Outcome[];
}

export const BY_HAND_OVER: OutcomeSource = { columns: [] };

export function isByHandOver({ columns }: OutcomeSource): boolean {
  return columns.length === 0;
}

/** True where it is known what means won. */
export function isComplete(source: OutcomeSource): boolean {
  return isByHandOver(source) || source.columns.some(({ won, filled }) => won.length > 0 || filled === 'won');
}

/** How a lead ended, by the hand-over's columns and the team's own: as the hand-over itself tells it. */
export function endingOf(record: HandOverRecord, outcome: Outcome): Ending {
  const fate = fateOf(outcome);
  if (fate === 'won' || fate === 'lost') return fate;
  if (hasEnded(outcome, record)) return 'rejected';
  return hasAnswers(record) || fate !== 'undecided' ? 'open' : 'never';
}

/** True where the hand-over's columns tell something of a lead. */
function hasAnswers({ handedOver, decision, outcome }: HandOverRecord): boolean {
  return handedOver !== null || decision !== null || outcome !== null;
}

/** What a column most likely means. */
export function meaningOf({ header, values, isFilled }: OutcomeColumn): ColumnMeaning {
  if (isFilled) return { header, won: [], lost: [], filled: likelyFilled(header) };
  const texts = values.map(({ value }) => value);
  const won = likelyWon(texts);
  return { header, won, lost: likelyLost(texts, won), filled: null };
}

/** What a value of a column means. */
export type ValueMeaning = 'won' | 'lost' | 'open';

export function valueMeaning({ won, lost }: ColumnMeaning, value: string): ValueMeaning {
  if (won.includes(value)) return 'won';
  return lost.includes(value) ? 'lost' : 'open';
}

/** The column with another meaning of one value. */
export function withValue(column: ColumnMeaning, value: string, means: ValueMeaning): ColumnMeaning {
  const without = (values: readonly string[]) => values.filter((one) => one !== value);
  const [won, lost] = [without(column.won), without(column.lost)];
  return {
    ...column,
    won: means === 'won' ? [...won, value] : won,
    lost: means === 'lost' ? [...lost, value] : lost,
  };
}

/** A heading that names the target of learning from data. */
const TARGET = /^(y|target|outcome|label|won|converted|受注|成約)$/;

/** From where the outcomes are most likely known; null where nothing tells. */
export function likelySource({ records, leads }: AnsweredLeads, calendar: Calendar): OutcomeSource | null {
  if (records.some(hasAnswers)) return BY_HAND_OVER;
  const columns = outcomeColumns(leads, calendar);
  const telling = columns.filter(isTelling).map(meaningOf);
  if (isComplete({ columns: telling }) && telling.length > 0) return { columns: telling };
  const target = columns.find(
    ({ header, values, isFilled }) => !isFilled && values.length === 2 && TARGET.test(normalize(header)),
  );
  return target === undefined ? null : { columns: [meaningOf(target)] };
}

/** True for a column that tells of some lead how it ended, by its heading and its words. */
function isTelling({ header, values, isFilled }: OutcomeColumn): boolean {
  if (isFilled) return likelyFilled(header) !== null;
  const { outcome } = headedColumns([header]);
  return values.some(({ value }) => outcome([value]) !== null);
}
