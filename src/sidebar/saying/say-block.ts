import { type Department, findDepartment } from '../../domain/agreement/department';
import type { Clause } from '../../domain/definition/definition';
import type { Block } from '../../domain/draft/draft-edit';
import { wordsOfPart } from '../../domain/draft/part-words';
import type { Calendar } from '../../domain/values/day';
import type { Language } from '../../domain/values/language';
import type { Messages } from '../messages/messages';

/** What the card of a part tells. */
export interface Said {
  readonly title: string;
  readonly detail: string;
  /** What the chip on the right holds; '' for none. */
  readonly chip: string;
  readonly group: string;
  /** How the group is coloured. A member's group is a department, or `warning` for an unknown one. */
  readonly tone: Department | 'warning' | 'even';
}

/**
 * Tells a part in plain words, as its card shows them.
 * @param clause what a Criterion, Required, Knock-out or Owner was read as; null where it can't be
 * @param calendar tells the day of the dates in its cells
 */
export function sayBlock(
  block: Block,
  clause: Clause | null,
  calendar: Calendar,
  { common }: Pick<Messages, 'common'>,
  language: Language,
): Said {
  const { title, detail, points, group } = wordsOfPart(block, clause, calendar, language);
  return {
    title: title === '' ? common.unnamed : title,
    detail,
    chip: points,
    group,
    tone: block.part === 'member' ? (findDepartment(group) ?? 'warning') : 'even',
  };
}
