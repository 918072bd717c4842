import {
  COLUMNS,
  EVERY_DAY,
  findCondition,
  HEADINGS,
  PARTS,
  type PartName,
  PERMISSIONS,
  TODAY_FORMULA,
} from '../definition/keyword';
import { type HeaderKind, recognizeAll } from '../leads/header';
import type { Cell, Cells, Row } from '../values/cell';
import type { Language, Wording } from '../values/language';
import { Reading, writtenText } from '../values/reading';

/** A criterion that suits B2B leads, for sheets with a column of its kind. */
interface Suggested {
  readonly header: HeaderKind;
  readonly name: Wording;
  readonly condition: string;
  readonly value: Readonly<Record<Language, Cell>>;
  readonly points: number;
  /** The most points that it can give. */
  readonly most: number;
  readonly group: Wording;
}

const FIT: Wording = { en: 'Fit', ja: '適合度' };
const INTEREST: Wording = { en: 'Interest', ja: '関心度' };
const both = (value: Cell) => ({ en: value, ja: value });

const FREE_MAIL = 'gmail.com, yahoo.co.jp, yahoo.com, hotmail.com, outlook.com, outlook.jp, icloud.com';

const SUGGESTED: readonly Suggested[] = [
  {
    header: 'title',
    name: { en: 'Decision maker', ja: '決裁に関わる役職' },
    condition: 'contains the word',
    value: {
      en: 'Manager, Director, Head, Chief, VP, President, CEO',
      ja: '部長, 課長, 取締役, 代表, 社長, 本部長',
    },
    points: 20,
    most: 20,
    group: FIT,
  },
  {
    header: 'employees',
    name: { en: '100 employees or more', ja: '従業員100名以上' },
    condition: 'is at least',
    value: both(100),
    points: 15,
    most: 15,
    group: FIT,
  },
  {
    header: 'email',
    name: { en: 'Company e-mail address', ja: '会社のメールアドレス' },
    condition: 'email domain is not',
    value: both(FREE_MAIL),
    points: 10,
    most: 10,
    group: FIT,
  },
  {
    header: 'lastActivity',
    name: { en: 'Recent activity', ja: '最近の行動' },
    condition: 'fades over',
    value: both(90),
    points: 25,
    most: 25,
    group: INTEREST,
  },
  {
    header: 'pages',
    name: { en: 'Pages read', ja: '閲覧ページ' },
    condition: 'each, up to',
    value: both(10),
    points: 2,
    most: 20,
    group: INTEREST,
  },
  {
    header: 'budget',
    name: { en: 'Budget known', ja: '予算を確認済み' },
    condition: 'is not empty',
    value: both(''),
    points: 10,
    most: 10,
    group: INTEREST,
  },
];

const HOT: Wording = { en: 'Hot', ja: 'ホット' };
const WARM: Wording = { en: 'Warm', ja: 'ウォーム' };
const COLD: Wording = { en: 'Cold', ja: 'コールド' };

interface StartingGrade {
  readonly name: Wording;
  /** Null takes all that is left. */
  readonly minimum: number | null;
}

/**
 * Grades that leads can reach. Hot begins at about 60 % of what the criteria can give together, and Warm at about a third. With two
 * criteria, Hot takes both and Warm takes either. With one criterion there is no Warm.
 * @param mosts the most points that each criterion can give
 */
function startingGrades(mosts: readonly number[]): StartingGrade[] {
  const highest = mosts.reduce((sum, most) => sum + most, 0) || 100;
  const smallest = Math.min(...mosts, highest);
  const about = (share: number) => Math.max(5, Math.round((highest * share) / 5) * 5);
  const hot = mosts.length === 2 ? Math.max(about(0.6), smallest + 5) : about(0.6);
  const warm = mosts.length === 2 ? Math.min(about(0.35), smallest) : about(0.35);
  return [
    { name: HOT, minimum: hot },
    ...(mosts.length === 1 ? [] : [{ name: WARM, minimum: warm }]),
    { name: COLD, minimum: null },
  ];
}

/** The Required row of a starting definition: a lead needs a way to be reached, by a column of one of these kinds. */
const REACHABLE: Readonly<Partial<Record<HeaderKind, Wording>>> = {
  phone: { en: 'Phone number known', ja: '電話番号あり' },
  email: { en: 'E-mail address known', ja: 'メールアドレスあり' },
};

/** What people write into a cell when they don't know; the more usual ones of the user's language first. */
const PLACEHOLDERS: Wording = {
  en: 'N/A, unknown, TBD, -, –, ?, 不明, 未回答',
  ja: '不明, 未回答, 未定, 未入力, N/A, -, ー, ?',
};

/** The kinds of columns that Sales is told of a lead: the Briefs of a starting definition. */
const BRIEF_KINDS: readonly HeaderKind[] = ['title', 'phone', 'budget', 'timeline', 'source'];

/** The circumstances in which the definition is made. */
export interface Circumstances {
  readonly language: Language;
  readonly timeZone: string;
  /** The sheet's own headings, and the leads below them. */
  readonly headings: Row;
  readonly leads: Cells;
}

/**
 * True where a column has cells that a criterion can judge. For a criterion of numbers or dates, a cell has to be readable as one; for
 * any other, the criterion has to hold for a cell. As long as there is no lead, everything fits.
 * @param condition the English keyword
 * @param column 0-based
 */
function fits(condition: string, value: Cell, column: number, leads: Cells): boolean {
  const found = findCondition(condition)?.found;
  const operand = found?.operand.read(value, null) ?? null;
  if (found === undefined || operand === null || leads.length === 0) return leads.length === 0;
  const readings = leads.map((lead) => new Reading(lead[column], null)).filter(({ blank }) => !blank);
  if (found.needs === 'number') return readings.some(({ number }) => number !== null);
  if (found.needs === 'date') return readings.some(({ cell, day }) => cell instanceof Date || day !== null);
  const test = found.compile(operand, null);
  return readings.some((reading) => test.holds(reading));
}

type DefinitionRow = readonly Cell[];

/** The headings row of a definition. */
export function headingsRow(language: Language): DefinitionRow {
  return COLUMNS.map((column) => HEADINGS[column][language]);
}

/** Makes a definition for B2B leads to start from, by the columns that the sheet has: rows of eight cells, without headings. */
export function startingDefinition(circumstances: Circumstances): DefinitionRow[] {
  const { language, timeZone, headings, leads } = circumstances;
  const headers = recognizeAll(headings);
  const row = (
    part: PartName,
    cells: Partial<Record<'name' | 'field' | 'condition' | 'value' | 'points' | 'group' | 'note', Cell>>,
  ) => COLUMNS.map((column) => (column === 'part' ? PARTS[part][language] : (cells[column] ?? '')));
  const keyword = (condition: string) => findCondition(condition)?.found.keyword[language] ?? condition;
  const columnOf = (heading: string) => headings.findIndex((cell) => writtenText(cell, null) === heading);
  // Job titles may be in another language than the user's: the value that fits the leads is taken.
  const languages: readonly Language[] = language === 'ja' ? ['ja', 'en'] : ['en', 'ja'];
  const usable = SUGGESTED.flatMap((suggested) => {
    const heading = headers.get(suggested.header);
    if (heading === undefined) return [];
    const values = languages.map((one) => suggested.value[one]);
    const value = values.find((one) => fits(suggested.condition, one, columnOf(heading), leads));
    return value === undefined ? [] : [{ ...suggested, value }];
  });
  const reachable = (['phone', 'email'] satisfies HeaderKind[]).find((kind) => headers.has(kind));
  const starting: Wording = {
    en: 'a starting point; nobody has agreed to it yet',
    ja: 'たたき台（まだ誰も合意していません）',
  };
  return [
    row('version', { name: 1, note: starting[language] }),
    row('asOf', { condition: EVERY_DAY[language], value: TODAY_FORMULA }),
    row('timeZone', { value: timeZone }),
    ...usable.map(({ header, name, condition, value, points, group }) =>
      row('criterion', {
        name: name[language],
        field: headers.get(header),
        condition: keyword(condition),
        value,
        points,
        group: group[language],
      }),
    ),
    ...(reachable === undefined
      ? []
      : [
          row('required', {
            name: REACHABLE[reachable]?.[language],
            field: headers.get(reachable),
            condition: keyword('is not empty'),
          }),
        ]),
    row('floor', { points: 0 }),
    ...startingGrades(usable.map(({ most }) => most)).map(({ name, minimum }) =>
      row('grade', { name: name[language], value: minimum ?? '' }),
    ),
    row('handOver', { name: HOT[language] }),
    ...BRIEF_KINDS.flatMap((kind) => {
      const field = headers.get(kind);
      return field === undefined ? [] : [row('brief', { field })];
    }),
    row('blank', { value: PLACEHOLDERS[language] }),
    row('permission', { value: PERMISSIONS.members[language] }),
  ];
}
