import { isAhead, isFilledIn } from '../../leads/filled-column';
import type { LeadColumns } from '../../leads/lead-columns';
import type { Cell } from '../../values/cell';
import type { Calendar, Day } from '../../values/day';
import { textOf } from '../../values/reading';
import { normalize } from '../../values/text';
import type { ColumnMeaning, OutcomeSource } from './outcome-source';

/** What a cell says of its lead. `ahead`: it holds a date after today, which is no outcome. */
type Said = 'won' | 'lost' | 'open' | 'ahead' | 'nothing';

/** Tells for each lead how it ended by the team's own columns; `never` where they say nothing. */
export interface ToldEndings {
  readonly endings: readonly ('won' | 'lost' | 'open' | 'never')[];
  /** The columns with dates after today, which are counted as no outcome, and in how many leads. */
  readonly ahead: readonly DatesAhead[];
}

export interface DatesAhead {
  readonly header: string;
  readonly leads: number;
}

/**
 * Reads how leads ended. What says won or lost counts before what says that a lead is in progress, words before a cell that is only filled
 * in, and then the column that is asked first.
 */
export function tellEndings(
  { headers, columns, codes }: LeadColumns,
  source: OutcomeSource,
  calendar: Calendar,
  today: Day,
): ToldEndings {
  const asked = [...source.columns.filter(isOfWords), ...source.columns.filter((one) => !isOfWords(one))];
  const found = asked.flatMap((meaning) => {
    const at = headers.indexOf(meaning.header);
    const column = columns[at];
    if (column === undefined) return [];
    const say = sayer(meaning, calendar, today);
    return [{ header: meaning.header, said: column.values.map(say), rows: codes[at] ?? [] }];
  });
  const leads = codes[0]?.length ?? 0;
  const endings = Array.from({ length: leads }, (_, lead) => {
    const all = found.map(({ said, rows }) => said[rows[lead] ?? -1] ?? 'nothing');
    const ended = all.find((one) => one === 'won' || one === 'lost');
    if (ended !== undefined) return ended;
    return all.every((one) => one === 'nothing') ? 'never' : 'open';
  });
  const ahead = found.flatMap(({ header, said, rows }) => {
    const count = rows.filter((value) => said[value] === 'ahead').length;
    return count === 0 ? [] : [{ header, leads: count }];
  });
  return { endings, ahead };
}

const isOfWords = ({ filled, won, lost }: ColumnMeaning) => filled === null && won.length + lost.length > 0;

/** What the cells of a column say. */
function sayer({ won, lost, filled }: ColumnMeaning, calendar: Calendar, today: Day): (cell: Cell) => Said {
  const [wins, losses] = [new Set(won.map(normalize)), new Set(lost.map(normalize))];
  return (cell) => {
    if (filled !== null) {
      if (!isFilledIn(cell, calendar)) return 'nothing';
      return isAhead(cell, calendar, today) ? 'ahead' : filled;
    }
    const key = normalize(textOf(cell, calendar));
    if (key === '') return 'nothing';
    if (wins.has(key)) return 'won';
    return losses.has(key) ? 'lost' : 'open';
  };
}
