import type { DuckDBConnection } from '@duckdb/node-api';
import { MOST_VALUES } from '../../src/domain/insight/outcomes/outcome-column';
import { recognize } from '../../src/domain/leads/header';
import { likelyLost, likelyWon } from '../../src/domain/leads/outcome-value';
import type { Sql } from '../../src/domain/notation/sql-dialect';
import { DUCKDB } from '../../src/domain/sql/duckdb';
import type { TableColumn } from '../../src/domain/sql/score-query';
import { normalize } from '../../src/domain/values/text';
import { ask } from '../score/database';
import { Refusal } from '../score/messages';
import type { SuggestArguments } from './arguments';

/** A value of the column of outcomes: as it is compared, as it is written, and how many leads have it. */
export interface OutcomeValue {
  readonly key: string;
  readonly told: string;
  readonly leads: number;
}

/** Which values of the column mean what. A blank is no outcome, and any other value counts as open. */
export interface OutcomeMeaning {
  readonly heading: string;
  readonly won: readonly OutcomeValue[];
  readonly lost: readonly OutcomeValue[];
  readonly open: readonly OutcomeValue[];
  /** How many leads have none. */
  readonly never: number;
}

/** The place of the column that says what became of the leads. @throws Refusal where it isn't there */
export function placeOfOutcome(
  columns: readonly TableColumn[],
  { leads, outcome }: SuggestArguments,
): number {
  const headings = columns.map(({ name }) => name).join(', ');
  const at = columns.findIndex(({ name }) =>
    outcome === null ? recognize(name) === 'outcome' : normalize(name) === normalize(outcome),
  );
  if (at >= 0) return at;
  if (outcome === null) throw new Refusal('whichOutcome', { path: leads, headings });
  throw new Refusal('noOutcome', { path: leads, outcome, headings });
}

/** Reads what the column says of all leads. @throws Refusal where it isn't known what means won, or what a value is */
export async function readMeaning(
  connection: DuckDBConnection,
  answers: Sql,
  heading: string,
  given: SuggestArguments,
): Promise<OutcomeMeaning> {
  const found = await ask(
    connection,
    `SELECT answer, MIN(told) AS told, CAST(COUNT(*) AS DOUBLE) AS leads FROM (${answers}) GROUP BY answer ORDER BY leads DESC, answer LIMIT ${MOST_VALUES + 2}`,
  );
  const all = found.map(({ answer, told, leads }) => ({
    key: String(answer),
    told: String(told),
    leads: Number(leads),
  }));
  const values = all.filter(({ key }) => key !== '');
  const path = given.leads;
  if (values.length === 0) throw new Refusal('blankOutcome', { path, heading });
  if (values.length > MOST_VALUES) throw new Refusal('tooManyOutcomes', { path, heading, most: MOST_VALUES });
  const told = values.map((one) => one.told);
  const list = told.join(', ');
  const findValue = (text: string) => {
    const value = values.find(({ key }) => key === normalize(text));
    if (value === undefined) throw new Refusal('unknownValue', { path, heading, value: text, values: list });
    return value;
  };
  const meant = (chosen: readonly string[], likely: readonly string[]) => [
    ...new Set((chosen.length > 0 ? chosen : likely).map(findValue)),
  ];
  const won = meant(given.won, likelyWon(told));
  if (won.length === 0) throw new Refusal('whichWon', { path, heading, values: list });
  const wonTexts = won.map((value) => value.told);
  const lost = meant(given.lost, likelyLost(told, wonTexts));
  const both = won.find((value) => lost.includes(value));
  if (both !== undefined) throw new Refusal('wonAndLost', { value: both.told });
  if (lost.length === 0)
    throw new Refusal('whichLost', { path, heading, won: wonTexts.join(', '), values: list });
  return {
    heading,
    won,
    lost,
    open: values.filter((value) => !won.includes(value) && !lost.includes(value)),
    never: all.find(({ key }) => key === '')?.leads ?? 0,
  };
}

/** That the answer of a lead is one of these values. */
export const isAnswer = (values: readonly OutcomeValue[]): Sql =>
  values.length === 0 ? 'FALSE' : `answer IN (${values.map(({ key }) => DUCKDB.text(key)).join(', ')})`;
