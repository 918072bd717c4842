import {
  type Kind,
  type LeadColumn,
  type Setting,
  writeBlank,
  writeCell,
  writeNamedBlank,
} from './generator/column';
import type { Draft } from './generator/draft';
import { makeDefinition } from './generator/make-definition';
import { Random } from './generator/random';
import { varyKeyword } from './generator/write-text';
import { dayOf } from './oracle/calendar';
import type { Cell, Range } from './oracle/cell';
import { isNoLead } from './oracle/sheet';

/** A definition with a lead sheet to judge by it. `headers` is null where the leads' first row holds them. */
export interface Case {
  readonly seed: number;
  readonly draft: Draft;
  readonly leads: Range;
  readonly headers: readonly Cell[] | null;
}

const fields: readonly { readonly kind: Kind; readonly names: readonly string[] }[] = [
  { kind: 'text', names: ['役職', 'Title', 'Job title'] },
  { kind: 'text', names: ['会社名', 'Company', '企業名'] },
  { kind: 'number', names: ['従業員数', 'Employees', 'ﾁｰﾑ人数'] },
  { kind: 'number', names: ['閲覧ページ数', 'Pages read', 'ＰＶ'] },
  { kind: 'date', names: ['最終行動日', 'Last activity', '最終訪問'] },
  { kind: 'date', names: ['登録日', 'Signed up', '作成日'] },
  { kind: 'email', names: ['メール', 'Email', 'E-mail'] },
  { kind: 'list', names: ['関心', 'Interests', '選択肢'] },
];

function makeColumns(random: Random): LeadColumn[] {
  return random.some(fields, random.int(2, 6)).map(({ kind, names }) => {
    const shuffled = random.shuffle(names);
    const known = random.chance(0.4) ? shuffled.slice(0, random.int(2, 3)) : shuffled.slice(0, 1);
    return {
      header: random.pick(known),
      names: known,
      kind,
      items: [],
      hundredths: [],
      days: [],
      onDates: false,
    };
  });
}

/** The columns of the sheet: the named ones, some of them twice or under another of their names, and some unread ones. */
function spread(random: Random, columns: readonly LeadColumn[]): (LeadColumn | null)[] {
  const sheet: (LeadColumn | null)[] = [...columns];
  for (const column of columns) {
    if (random.chance(0.12)) sheet.push({ ...column, header: random.pick(column.names) });
  }
  if (random.chance(0.3)) sheet.push(null);
  return random.shuffle(sheet);
}

type Sheet = readonly (LeadColumn | null)[];

/** A row of a lead; of nothing that is one; or of nothing but what Blank rows name, which is a lead. */
function writeRow(random: Random, sheet: Sheet, setting: Setting): Cell[] {
  const unread: readonly Cell[] = ['memo', 'a "b', 12, { instant: 1_700_000_000_000 }, true, false, ''];
  if (random.chance(0.04)) return sheet.map(() => writeBlank(random));
  if (random.chance(0.05)) {
    const near: readonly Cell[] = [false, false, false, false, false, true, 0, 'FALSE'];
    return sheet.map(() => (random.chance(0.5) ? random.pick(near) : writeBlank(random)));
  }
  if (random.chance(0.04)) return sheet.map(() => writeNamedBlank(random, setting));
  return sheet.map((column) => (column ? writeCell(random, column, setting) : random.pick(unread)));
}

/** Makes the case of a seed. Not mixed: all keywords in one language. */
export function generate(seed: number, { mixed = true, leadRows = 12 } = {}): Case {
  const random = new Random(seed);
  const columns = makeColumns(random);
  const asOf = (dayOf(2024, 2, 20) ?? 0) + random.int(0, 1100);
  const setting: Setting = { asOf, dates: random.chance(0.8), lists: false, blankItems: [] };
  const language = random.pick(['en', 'ja'] as const);
  const draft = makeDefinition(random, { language, columns, setting, mixed });
  const sheet = spread(random, columns);
  const headers = sheet.map((column) => varyKeyword(random, column?.header ?? random.pick(['', '社内メモ'])));
  const rows = Array.from({ length: leadRows }, () => writeRow(random, sheet, setting));
  if (rows.every(isNoLead)) rows.push(sheet.map(() => 'x'));
  for (let more = random.pick([0, 0, 1, 3]); more > 0; more -= 1) {
    rows.push(sheet.map((_, at) => (at === 0 ? false : writeBlank(random))));
  }
  return random.chance(0.3)
    ? { seed, draft, leads: rows, headers }
    : { seed, draft, leads: [headers, ...rows], headers: null };
}
