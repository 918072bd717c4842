import {
  COLUMNS,
  EVERY_DAY,
  findCondition,
  HEADINGS,
  PARTS,
  type PartName,
  PERMISSIONS,
  TODAY_FORMULA,
  WORKING_DAYS,
} from '../definition/keyword';
import { knownColumns } from '../leads/column-kind';
import type { HeaderKind } from '../leads/common-header';
import type { Cell } from '../values/cell';
import type { Language, Wording } from '../values/language';
import { type Circumstances, PLACEHOLDERS, suggestCriteria } from './suggested-criterion';

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
  const [smallest, largest] = [Math.min(...mosts, highest), Math.max(...mosts, 0)];
  const about = (share: number) => Math.max(5, Math.round((highest * share) / 5) * 5);
  const hot = mosts.length === 2 ? Math.max(about(0.6), largest + 5) : about(0.6);
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

/** The kinds of columns that Sales is told of a lead: the Briefs of a starting definition. */
const BRIEF_KINDS: readonly HeaderKind[] = ['title', 'phone', 'budget', 'timeline', 'source'];

/** The Service level of a starting definition: how many working days Sales has for its answer. */
const FIRST_ANSWER: { readonly name: Wording; readonly days: number; readonly note: Wording } = {
  name: { en: 'First answer', ja: '初回回答' },
  days: 2,
  note: { en: 'from hand-over to decision', ja: '引き渡しから判定まで' },
};

type DefinitionRow = readonly Cell[];

/** The headings row of a definition. */
export function headingsRow(language: Language): DefinitionRow {
  return COLUMNS.map((column) => HEADINGS[column][language]);
}

/** Makes a definition for B2B leads to start from, by the columns that the sheet has: rows of eight cells, without headings. */
export function startingDefinition(circumstances: Circumstances): DefinitionRow[] {
  const { language, timeZone, headings, leads } = circumstances;
  const known = knownColumns(headings, leads);
  const row = (
    part: PartName,
    cells: Partial<Record<'name' | 'field' | 'condition' | 'value' | 'points' | 'group' | 'note', Cell>>,
  ) => COLUMNS.map((column) => (column === 'part' ? PARTS[part][language] : (cells[column] ?? '')));
  const keyword = (condition: string) => findCondition(condition)?.found.keyword[language] ?? condition;
  const usable = suggestCriteria(known, circumstances);
  const reachable = (['phone', 'email'] satisfies HeaderKind[]).find((kind) => known.has(kind));
  const starting: Wording = {
    en: 'a starting point; nobody has agreed to it yet',
    ja: 'たたき台（まだ誰も合意していません）',
  };
  return [
    row('version', { name: 1, note: starting[language] }),
    row('asOf', { condition: EVERY_DAY[language], value: TODAY_FORMULA }),
    row('timeZone', { value: timeZone }),
    ...usable.map(({ name, field, condition, value, points, group }) =>
      row('criterion', {
        name: name[language],
        field,
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
            field: known.get(reachable)?.heading,
            condition: keyword('is not empty'),
          }),
        ]),
    row('floor', { points: 0 }),
    ...startingGrades(usable.map(({ most }) => most)).map(({ name, minimum }) =>
      row('grade', { name: name[language], value: minimum ?? '' }),
    ),
    row('handOver', { name: HOT[language] }),
    ...BRIEF_KINDS.flatMap((kind) => {
      const field = known.get(kind)?.heading;
      return field === undefined ? [] : [row('brief', { field })];
    }),
    row('blank', { value: PLACEHOLDERS[language] }),
    row('serviceLevel', {
      name: FIRST_ANSWER.name[language],
      condition: WORKING_DAYS[language],
      value: FIRST_ANSWER.days,
      note: FIRST_ANSWER.note[language],
    }),
    row('permission', { value: PERMISSIONS.members[language] }),
  ];
}
