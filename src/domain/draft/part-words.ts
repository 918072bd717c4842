import type { Clause } from '../definition/definition';
import { EVERY_DAY, HEADINGS, isWording, PARTS, WORKING_DAYS } from '../definition/keyword';
import { type PartRow, partRow } from '../definition/part-row';
import { sayClause } from '../definition/plain-words';
import type { Calendar } from '../values/day';
import { signed, toHundredths } from '../values/hundredths';
import type { Language } from '../values/language';
import { readNumber } from '../values/number';
import type { Block } from './draft-edit';

/** What a part says, as its card tells it. */
export interface PartWords {
  /** Its name, or where it has none a sentence of its own; '' for a name that is still missing. */
  readonly title: string;
  /** True where the title is the part's name and no sentence. */
  readonly isNamed: boolean;
  readonly detail: string;
  /** With their sign; '' for a part that gives none. */
  readonly points: string;
  /** '' for none, and where the title tells it already. */
  readonly group: string;
}

type Say = (...told: readonly [string, string?]) => string;

/** The sentences of the parts that have no condition. */
const SAY = {
  en: {
    everyLead: () => 'every lead',
    highest: (group) => `${group}: only the largest counts`,
    capTotal: (points) => `In total at most ${points}`,
    capOf: (points, group) => `${group}: at most ${points}`,
    floor: (points) => `In total at least ${points}`,
    gradeFrom: (points) => `from ${points}`,
    gradeRest: () => 'all the rest',
    blank: () => 'Counts as blank',
    blankIn: (field) => `Counts as blank in ${field}`,
    mostAMonth: (leads) => `at most ${leads} a month`,
    permission: () => 'Who may hand over',
    within: (days) => `within ${days} ${days === '1' ? 'day' : 'days'}`,
    withinWorking: (days) => `within ${days} working ${days === '1' ? 'day' : 'days'}`,
  },
  ja: {
    everyLead: () => 'すべてのリード',
    highest: (group) => `${group}は最大の1つだけを数えます`,
    capTotal: (points) => `合計は${points}点まで`,
    capOf: (points, group) => `${group}は${points}点まで`,
    floor: (points) => `合計は${points}点以上`,
    gradeFrom: (points) => `${points}点以上`,
    gradeRest: () => '残りすべて',
    blank: () => '空欄とみなす値',
    blankIn: (field) => `${field}で空欄とみなす値`,
    mostAMonth: (leads) => `月${leads}件まで`,
    permission: () => '引き渡しができる人',
    within: (days) => `${days}日以内`,
    withinWorking: (days) => `${days}営業日以内`,
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, Say>>>>;

/** What parts the pieces of a sentence. */
const COMMA = { en: ', ', ja: '、' } as const;

const together = (pieces: readonly string[], joint: string) =>
  pieces.filter((piece) => piece !== '').join(joint);

/** Writes points with their sign if they are a number, else as they stand in the cell. */
function pointsOf(text: string): string {
  const number = readNumber(text);
  const hundredths = number === null ? null : toHundredths(number);
  return typeof hundredths === 'number' ? signed(hundredths) : text;
}

/** Tells all that is written in rows that can't be read. */
function asWritten(rows: Block['rows'], calendar: Calendar | null, language: Language): string {
  const lines = rows.map((row, at) => {
    const { text } = partRow(row, at + 1, calendar);
    const test = [text('field'), text('condition'), text('value')];
    return together(at === 0 ? test : [text('part'), ...test], ' ');
  });
  return together(lines, COMMA[language]);
}

/** `within 5 working days`; null where the Value is no number. */
function deadlineOf({ text }: PartRow, language: Language): string | null {
  const say = SAY[language];
  if (readNumber(text('value')) === null) return null;
  const isWorking = isWording(text('condition'), WORKING_DAYS);
  return isWorking ? say.withinWorking(text('value')) : say.within(text('value'));
}

/**
 * Tells a part in plain words.
 * @param clause what a Criterion, Required, Knock-out or Owner was read as; null where it can't be
 * @param calendar tells the day of the dates in its cells; null where the definition has no Time zone row
 */
export function wordsOfPart(
  { part, rows }: Block,
  clause: Clause | null,
  calendar: Calendar | null,
  language: Language,
): PartWords {
  const row = partRow(rows[0] ?? [], 1, calendar);
  const { text } = row;
  const say = SAY[language];
  const [name, value, group] = [text('name'), text('value'), text('group')];
  const named = (title: string, detail = '', points = ''): PartWords => ({
    title,
    isNamed: true,
    detail,
    points,
    group,
  });
  const sentence = (title: string, detail = ''): PartWords => ({
    ...named(title, detail),
    isNamed: false,
    group: '',
  });
  const test = (from: number) =>
    clause === null ? asWritten(rows.slice(from), calendar, language) : sayClause(clause, language);
  switch (part) {
    case 'criterion':
      return named(name, test(0), pointsOf(text('points')));
    case 'required':
    case 'knockOut':
      return named(name, test(0));
    case 'base': {
      const points = pointsOf(text('points'));
      return name === ''
        ? { ...sentence(PARTS.base[language], say.everyLead()), points, group }
        : named(name, say.everyLead(), points);
    }
    case 'highest':
      return sentence(say.highest(group));
    case 'cap':
      return sentence(group === '' ? say.capTotal(text('points')) : say.capOf(text('points'), group));
    case 'floor':
      return sentence(say.floor(text('points')));
    case 'grade':
      return named(name, value === '' ? say.gradeRest() : say.gradeFrom(value));
    case 'handOver':
    case 'member':
      return named(name);
    case 'brief':
      return named(text('field'));
    case 'field':
      return named(name, value);
    case 'blank':
      return sentence(text('field') === '' ? say.blank() : say.blankIn(text('field')), value);
    case 'owner': {
      const most = value === '' ? '' : say.mostAMonth(value);
      return named(name, together([most, test(1)], COMMA[language]));
    }
    case 'permission':
      return sentence(say.permission(), value);
    case 'asOf': {
      const isMoving = isWording(text('condition'), EVERY_DAY);
      return sentence(PARTS.asOf[language], isMoving ? text('condition') : value);
    }
    case 'timeZone':
      return sentence(PARTS.timeZone[language], value);
    case 'target':
      return named(name, together([text('field'), value, text('condition'), text('note')], ' '));
    case 'serviceLevel': {
      const deadline = deadlineOf(row, language) ?? together([value, text('condition')], ' ');
      return named(name, together([text('field'), deadline, text('note')], ' '));
    }
    case 'version':
    case 'and':
    case 'or':
    case undefined: {
      const written = asWritten(rows, calendar, language);
      const rest = [name, written, text('points'), text('note')];
      const none = language === 'ja' ? 'なし' : 'none';
      const title = text('part') === '' ? `${HEADINGS.part[language]}: ${none}` : text('part');
      return sentence(title, together(rest, ' '));
    }
  }
}
