import { COLUMNS, HEADINGS } from '../definition/keyword';
import { isBroken, withSeal, writeSeal, writtenSeal } from '../definition/seal';
import type { Cell, Cells, Row } from '../values/cell';
import type { Calendar } from '../values/day';
import type { Language, Wording } from '../values/language';
import { readNumber } from '../values/number';
import { textOf } from '../values/reading';
import { isBlank } from '../values/text';
import type { Signed } from './agreement';
import { DEPARTMENT_NAMES, DEPARTMENTS, type Department } from './department';

/**
 * The columns of the History tab: the version and since when it is in force, then the eight of the definition, then who proposed and
 * signed it. Formulas such as `FILTER(History!C:J; History!A:A=3)` read a version, so the places of the columns are fixed.
 */
const BEFORE = ['version', 'since'] as const;
const AFTER = ['by', 'reason', 'marketing', 'sales', 'changes'] as const;
type OwnColumn = (typeof BEFORE)[number] | (typeof AFTER)[number];

const OWN_HEADINGS: Readonly<Record<OwnColumn, Wording>> = {
  version: { en: 'Version', ja: '版' },
  since: { en: 'In force since', ja: '適用日時' },
  by: { en: 'Proposed by', ja: '提案者' },
  reason: { en: 'Reason', ja: '理由' },
  marketing: { en: 'Marketing signed', ja: 'マーケティングの署名' },
  sales: { en: 'Sales signed', ja: '営業の署名' },
  changes: { en: 'What changed', ja: '変更点' },
};

/** The headings of the History tab, left to right. */
export const HISTORY_HEADINGS: readonly Wording[] = [
  ...BEFORE.map((column) => OWN_HEADINGS[column]),
  ...COLUMNS.map((column) => HEADINGS[column]),
  ...AFTER.map((column) => OWN_HEADINGS[column]),
];

/** A version as the History tab has it. */
export interface HistoryEntry {
  readonly version: number;
  readonly since: string;
  readonly by: string;
  readonly reason: string;
  /** By department, who signed and when; '' for nobody. */
  readonly signed: Readonly<Record<Department, string>>;
  readonly changes: string;
  /** Rows of eight cells, without headings. */
  readonly rows: Cells;
  /** The seal that stands in its Version row; '' for none. */
  readonly seal: string;
  /** False when the rows are no longer those that the seal was made for. */
  readonly asSigned: boolean;
}

/**
 * What stands in the Version row of a version in force: the seal, who signed for Marketing and for Sales, and the day of the second
 * signature. A version that was signed once more is in force since longer.
 */
export function sealText({ seal, signatures }: Signed): string {
  const signerFor = (department: Department) =>
    signatures.find((one) => one.department === department)?.user ?? '';
  const [last = ''] = signatures
    .map(({ at }) => at)
    .sort()
    .reverse();
  const on = last.slice(0, 'YYYY-MM-DD'.length);
  const signed = { marketing: signerFor('marketing'), sales: signerFor('sales'), on };
  return writeSeal({ digest: seal, signed });
}

/** The note beside the number of a version in force. It says since when it is in force, and who signed for which department. */
export function versionNote({ since, signatures }: Signed, language: Language): string {
  const signers = DEPARTMENTS.flatMap((department) =>
    signatures
      .filter((one) => one.department === department)
      .map(({ user }) => `${DEPARTMENT_NAMES[department][language]} ${user}`),
  );
  return language === 'ja'
    ? `${since} 適用。署名：${signers.join('、')}`
    : `in force since ${since}; signed by ${signers.join(', ')}`;
}

/** Who signed for a department, and when. */
function signerText({ signatures }: Signed, department: Department): string {
  return signatures
    .filter((one) => one.department === department)
    .map(({ user, at }) => `${user} ${at}`)
    .join('');
}

/**
 * The rows to append to the History tab for a version. Each has the version's number; the first one also says who signed and why.
 * @param rows the version's rows of eight cells
 * @param changes what changed, a sentence for each part
 */
export function historyRows(signed: Signed, rows: Cells, changes: readonly string[]): Row[] {
  const own: Readonly<Record<OwnColumn, Cell>> = {
    version: signed.version,
    since: signed.since,
    by: signed.by,
    reason: signed.reason,
    marketing: signerText(signed, 'marketing'),
    sales: signerText(signed, 'sales'),
    changes: changes.join('\n'),
  };
  return rows.map((row, at) => [
    signed.version,
    at === 0 ? signed.since : '',
    ...COLUMNS.map((_, column) => row[column] ?? ''),
    ...AFTER.map((column) => (at === 0 ? own[column] : '')),
  ]);
}

/** The place (0-based) of the definition's first column, and of the first column after the definition's. */
const FIRST_OF_DEFINITION = BEFORE.length;
const FIRST_AFTER = FIRST_OF_DEFINITION + COLUMNS.length;

/**
 * The rows of a History tab, of a version that was signed once more: in the version's rows stands who has signed it now.
 * @param cells all rows below the headings
 */
export function resignedHistory(cells: Cells, signed: Signed, language: Language): Cells {
  const isOfVersion = (row: Row) => !isBlank(row[0]) && readNumber(row[0]) === signed.version;
  const first = cells.findIndex(isOfVersion);
  return cells.map((row, at) => {
    if (!isOfVersion(row)) return row;
    const definition = row.slice(FIRST_OF_DEFINITION, FIRST_AFTER);
    const [sealed = definition] = withSeal([definition], sealText(signed), versionNote(signed, language));
    const after = AFTER.map((column, place) =>
      at === first && (column === 'marketing' || column === 'sales')
        ? signerText(signed, column)
        : row[FIRST_AFTER + place],
    );
    return [...row.slice(0, FIRST_OF_DEFINITION), ...sealed, ...after];
  });
}

/**
 * The versions of a History tab in the order in which they stand. Rows without a version's number belong to none.
 * @param calendar of the sheet
 */
export function readHistory(cells: Cells, calendar: Calendar): HistoryEntry[] {
  const versions = new Map<number, Row[]>();
  for (const row of cells) {
    const version = readNumber(row[0]);
    if (version === null || isBlank(row[0])) continue;
    versions.set(version, [...(versions.get(version) ?? []), row]);
  }
  return [...versions].map(([version, found]) => {
    const textAt = (at: number) => textOf(found[0]?.[at], calendar);
    const text = (column: (typeof AFTER)[number]) => textAt(FIRST_AFTER + AFTER.indexOf(column));
    const rows = found.map((row) => row.slice(FIRST_OF_DEFINITION, FIRST_AFTER));
    const seal = writtenSeal(rows) ?? '';
    return {
      version,
      since: textAt(BEFORE.indexOf('since')),
      by: text('by'),
      reason: text('reason'),
      signed: { marketing: text('marketing'), sales: text('sales') },
      changes: text('changes'),
      rows,
      seal,
      asSigned: seal !== '' && !isBroken(rows),
    };
  });
}
