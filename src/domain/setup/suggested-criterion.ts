import { findCondition } from '../definition/keyword';
import type { KnownColumns } from '../leads/column-kind';
import type { HeaderKind } from '../leads/common-header';
import type { Cell, Cells, Row } from '../values/cell';
import { calendarOf, readDayText } from '../values/day';
import type { Language, Wording } from '../values/language';
import { normalItems } from '../values/list';
import { Reading } from '../values/reading';
import { isBlank } from '../values/text';

/** The circumstances in which the definition is made. */
export interface Circumstances {
  readonly language: Language;
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly timeZone: string;
  /** The sheet's own headings, and the leads below them. */
  readonly headings: Row;
  readonly leads: Cells;
}

/** What people write into a cell when they don't know; the more usual ones of the user's language first. */
export const PLACEHOLDERS: Wording = {
  en: 'N/A, unknown, TBD, -, –, ?, 不明, 未回答',
  ja: '不明, 未回答, 未定, 未入力, N/A, -, ー, ?',
};

/** One form of a criterion. */
interface Form {
  /** The English keyword. */
  readonly condition: string;
  readonly value: Cell;
  readonly name: Wording;
  readonly points: number;
  /** The most points that it can give. */
  readonly most: number;
}

/** A criterion that suits B2B leads, for sheets with a column of its kind. */
interface Suggested {
  readonly header: HeaderKind;
  /** The kind of column that tells the same better: beside one, this criterion is not suggested. */
  readonly unless?: HeaderKind;
  readonly group: Wording;
  /** Its forms, the likeliest first: of these the first one is taken that tells the leads apart. */
  forms(language: Language): readonly Form[];
}

const FIT: Wording = { en: 'Fit', ja: '適合度' };
const INTEREST: Wording = { en: 'Interest', ja: '関心度' };

const FREE_MAIL = 'gmail.com, yahoo.co.jp, yahoo.com, hotmail.com, outlook.com, outlook.jp, icloud.com';

/** Job titles may be in another language than the user's. */
const TITLES: Readonly<Record<Language, string>> = {
  en: 'Manager, Director, Head, Chief, VP, President, CEO',
  ja: '部長, 課長, 取締役, 代表, 社長',
};
const SIZES = [100, 50, 300, 1000, 20];
const DAYS = [90, 180, 365, 30];
const PAGES = [5, 10, 3, 20, 2];

const SUGGESTED: readonly Suggested[] = [
  {
    header: 'title',
    group: FIT,
    forms: (language) =>
      [TITLES[language], TITLES[language === 'ja' ? 'en' : 'ja']].map((value) => ({
        condition: 'contains the word',
        value,
        name: { en: 'Decision maker', ja: '決裁に関わる役職' },
        points: 20,
        most: 20,
      })),
  },
  {
    header: 'employees',
    group: FIT,
    forms: () =>
      SIZES.map((value) => ({
        condition: 'is at least',
        value,
        name: { en: `${value} employees or more`, ja: `従業員${value}名以上` },
        points: 15,
        most: 15,
      })),
  },
  {
    header: 'email',
    group: FIT,
    forms: () => [
      {
        condition: 'email domain is not',
        value: FREE_MAIL,
        name: { en: 'Company e-mail address', ja: '会社のメールアドレス' },
        points: 10,
        most: 10,
      },
    ],
  },
  {
    header: 'lastActivity',
    group: INTEREST,
    forms: () =>
      DAYS.map((value) => ({
        condition: 'fades over',
        value,
        name: { en: 'Recent activity', ja: '最近の行動' },
        points: 25,
        most: 25,
      })),
  },
  {
    header: 'created',
    unless: 'lastActivity',
    group: INTEREST,
    forms: () =>
      DAYS.map((value) => ({
        condition: 'fades over',
        value,
        name: { en: 'Came in lately', ja: '最近の獲得' },
        points: 15,
        most: 15,
      })),
  },
  {
    header: 'pages',
    group: INTEREST,
    forms: () => [
      {
        condition: 'each, up to',
        value: 10,
        name: { en: 'Pages read', ja: '閲覧ページ' },
        points: 2,
        most: 20,
      },
      ...PAGES.map((value) => ({
        condition: 'is at least',
        value,
        name: { en: `${value} pages read or more`, ja: `閲覧ページ${value}以上` },
        points: 20,
        most: 20,
      })),
    ],
  },
  {
    header: 'budget',
    group: INTEREST,
    forms: () => [
      {
        condition: 'is not empty',
        value: '',
        name: { en: 'Budget known', ja: '予算を確認済み' },
        points: 10,
        most: 10,
      },
    ],
  },
];

/** A criterion for a column of the sheet. */
export interface SuggestedCriterion extends Form {
  /** The column's heading. */
  readonly field: string;
  readonly group: Wording;
}

/** Of fewer than 10 leads nothing is concluded: a criterion is left out only where it can hold for none of them. */
const FEWEST_LEADS = 10;

/** The criteria that tell the leads of a sheet apart: each holds for some of them, and not for others. As long as there is no lead, all fit. */
export function suggestCriteria(known: KnownColumns, circumstances: Circumstances): SuggestedCriterion[] {
  return SUGGESTED.flatMap(({ header, unless, group, forms }) => {
    const column = known.get(header);
    if (column === undefined || (unless !== undefined && known.has(unless))) return [];
    const form = choose(forms(circumstances.language), column.at, circumstances);
    return form === undefined ? [] : [{ ...form, field: column.heading, group }];
  });
}

function choose(forms: readonly Form[], column: number, circumstances: Circumstances): Form | undefined {
  const { language, today, timeZone } = circumstances;
  const leads = circumstances.leads.filter((row) => !row.every(isBlank));
  if (leads.length === 0) return forms[0];
  const calendar = calendarOf(timeZone);
  const placeholders = new Set(normalItems(PLACEHOLDERS[language]));
  const readings = leads.map((lead) => new Reading(lead[column], calendar, placeholders));
  const holding = (form: Form) => {
    const { condition, operand } = readForm(form);
    const test = condition.compile(operand, readDayText(today));
    return readings.filter((reading) => test.holds(reading)).length;
  };
  const parting = forms.find((form) => {
    const count = holding(form);
    return count > 0 && count < leads.length;
  });
  if (parting !== undefined || leads.length >= FEWEST_LEADS) return parting;
  return forms.find((form) => {
    const { needs } = readForm(form).condition;
    if (needs === 'number') return readings.some(({ number }) => number !== null);
    if (needs === 'date') return readings.some(({ day }) => day !== null);
    return holding(form) > 0;
  });
}

function readForm({ condition, value }: Form) {
  const found = findCondition(condition)?.found;
  const operand = found?.operand.read(value, null) ?? null;
  if (found === undefined || operand === null) throw new Error(`The criterion can not be read: ${condition}`);
  return { condition: found, operand };
}
