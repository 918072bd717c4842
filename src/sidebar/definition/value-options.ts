import type { ColumnProfile, Occurrence } from '../../domain/definition/column-profile';
import type { Condition } from '../../domain/definition/condition';
import { formatDay } from '../../domain/values/day';
import { amount } from '../messages/amount';
import type { Messages } from '../messages/messages';
import type { Option } from '../parts/combobox';

/** At most 400 values of a column are offered. Typing narrows them. */
const MOST_OFFERED = 400;

function occurrencesFor(condition: Condition, profile: ColumnProfile): readonly Occurrence[] {
  if (condition.needs === 'list') return profile.entries;
  if (condition.needs === 'e-mail') return profile.domains;
  return profile.texts;
}

/** Offers what stands in the column, with its counts, as the condition's items. */
export function valueOptions(
  condition: Condition,
  profile: ColumnProfile | null,
  messages: Messages,
): Option[] {
  if (profile === null || condition.operand.kind !== 'items') return [];
  return occurrencesFor(condition, profile)
    .slice(0, MOST_OFFERED)
    .map(({ text, count }) => ({ text, hint: messages.common.leads(count) }));
}

/** Tells in a line what stands in the column: its lowest and highest value, and in how many leads it is filled. */
export function sayColumn(profile: ColumnProfile, { definition: m }: Messages): string {
  const { filled, blank, numbers, dates, lowest, highest, earliest, latest } = profile;
  const told = m.columnFilled(filled, filled + blank);
  if (dates > 0 && dates * 2 >= filled && earliest !== null && latest !== null)
    return `${m.columnRange(formatDay(earliest), formatDay(latest))} · ${told}`;
  if (numbers > 0 && numbers * 2 >= filled && lowest !== null && highest !== null)
    return `${m.columnRange(amount(lowest), amount(highest))} · ${told}`;
  return told;
}
