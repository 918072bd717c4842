import { type Department, findDepartment } from '../../domain/agreement/department';
import type { Clause } from '../../domain/definition/definition';
import { EVERY_DAY, HEADINGS, isWording, PARTS } from '../../domain/definition/keyword';
import { partRow } from '../../domain/definition/part-row';
import { sayClause } from '../../domain/definition/plain-words';
import type { Block } from '../../domain/draft/draft-edit';
import type { Calendar } from '../../domain/values/day';
import { signed, toHundredths } from '../../domain/values/hundredths';
import type { Language } from '../../domain/values/language';
import { readNumber } from '../../domain/values/number';
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

/** Writes points with their sign if they are a number, else as they stand in the cell. */
function chipOf(text: string): string {
  const number = readNumber(text);
  const hundredths = number === null ? null : toHundredths(number);
  return typeof hundredths === 'number' ? signed(hundredths) : text;
}

/** Tells all that is written in rows that can't be read. */
function raw(block: Block, calendar: Calendar, language: Language): string {
  return block.rows
    .map((row, at) => {
      const { text } = partRow(row, at + 1, calendar);
      const cells = (
        at === 0
          ? (['field', 'condition', 'value'] as const)
          : (['part', 'field', 'condition', 'value'] as const)
      ).map(text);
      return cells.filter((cell) => cell !== '').join(' ');
    })
    .filter((line) => line !== '')
    .join(language === 'ja' ? '、' : ', ');
}

/**
 * Tells a part in plain words.
 * @param clause what a Criterion, Required, Knock-out or Owner was read as; null where it can't be
 * @param calendar tells the day of the dates in its cells
 */
export function sayBlock(
  block: Block,
  clause: Clause | null,
  calendar: Calendar,
  messages: Messages,
  language: Language,
): Said {
  const { text } = partRow(block.rows[0] ?? [], 1, calendar);
  const { definition: m, common } = messages;
  const named = (title: string, detail = '', chip = ''): Said => ({
    title: title === '' ? common.unnamed : title,
    detail,
    chip,
    group: text('group'),
    tone: block.part === 'member' ? (findDepartment(text('group')) ?? 'warning') : 'even',
  });
  const [name, value] = [text('name'), text('value')];
  switch (block.part) {
    case 'criterion':
    case 'required':
    case 'knockOut': {
      const said = clause === null ? raw(block, calendar, language) : sayClause(clause, language);
      return named(name, said, block.part === 'criterion' ? chipOf(text('points')) : '');
    }
    case 'base':
      return named(name === '' ? PARTS.base[language] : name, m.everyLead, chipOf(text('points')));
    case 'highest':
      return { ...named(m.highestOf(text('group'))), group: '' };
    case 'cap': {
      const group = text('group');
      const points = text('points');
      return { ...named(group === '' ? m.capTotal(points) : m.capOf(group, points)), group: '' };
    }
    case 'floor':
      return named(m.floorOf(text('points')));
    case 'grade':
      return named(name, value === '' ? m.gradeRest : m.gradeFrom(value));
    case 'handOver':
      return named(name);
    case 'brief':
      return named(text('field'));
    case 'field':
      return named(name, value);
    case 'blank': {
      const field = text('field');
      return named(field === '' ? m.blankAnywhere : m.blankIn(field), value);
    }
    case 'owner': {
      const tests =
        clause === null
          ? raw({ ...block, rows: block.rows.slice(1) }, calendar, language)
          : sayClause(clause, language);
      const most = value === '' ? '' : m.mostAMonth(value);
      return named(name, [most, tests].filter((one) => one !== '').join(language === 'ja' ? '、' : ', '));
    }
    case 'permission':
      return named(m.mayHandOver, value);
    case 'asOf':
      return named(PARTS.asOf[language], isWording(text('condition'), EVERY_DAY) ? text('condition') : value);
    case 'timeZone':
      return named(PARTS.timeZone[language], value);
    case 'member':
      return named(name);
    case 'target':
    case 'serviceLevel':
      return named(
        name,
        [text('field'), value, text('condition'), text('note')].filter((cell) => cell !== '').join(' '),
      );
    case 'version':
    case 'and':
    case 'or':
    case undefined: {
      const part = text('part');
      const rest = [name, raw(block, calendar, language), text('points'), text('note')];
      const title = part === '' ? `${HEADINGS.part[language]}: ${common.none}` : part;
      return named(title, rest.filter((cell) => cell !== '').join(' '));
    }
  }
}
