/**
 * The agreement in a few lines, written from what LeadPact promises and not from how it does it: who may do what, judged by the
 * rows in the sheet. It shares no code with the product.
 */
import type { JsonCell, JsonRow } from '../../../src/domain/notation/json-cell';
import type { Act } from './agreement-act';
import type { Sheet } from './agreement-sheet';

export type Rows = readonly JsonRow[];
type Departments = Readonly<Record<'marketing' | 'sales', readonly string[]>>;

/** A signature: who gave it, and for what cells. */
interface Signature {
  readonly user: string;
  readonly department: 'marketing' | 'sales';
  readonly cells: string;
}

interface Proposed {
  readonly cells: string;
  /** The Definition that the signers saw it replace. */
  readonly replaces: string;
  readonly signed: readonly Signature[];
}

interface InForce {
  readonly version: number;
  readonly rows: Rows;
  readonly by: readonly Signature[];
}

export interface Model {
  readonly inForce: InForce | null;
  /** With two signatures it waits for being written everywhere. */
  readonly proposed: Proposed | null;
}

/** What a user had before him when he acted. */
export interface Seen {
  readonly draft: Rows;
  readonly definition: Rows;
  /** The cells of the proposal that he saw; '' for none. */
  readonly proposal: string;
}

const VERSION = ['Version', '版'];
const MEMBER = ['Member', 'メンバー'];
const CRITERION = ['Criterion', '評価基準'];
const MARKETING = ['Marketing', 'マーケティング'];
const HEADINGS = ['Part', '区分'];

const is = (row: JsonRow, part: readonly string[]) => part.includes(String(row[0]));

function textOf(cell: JsonCell | undefined): string {
  if (typeof cell === 'object' && cell !== null)
    return new Date(cell.date + 9 * 3_600_000).toISOString().slice(0, 10);
  return String(cell ?? '')
    .normalize('NFKC')
    .trim();
}

/** What a signature is given to: all rows but the headings, and of the Version row no more than its number. */
export function cellsOf(rows: Rows): string {
  const said = rows.filter((row) => !is(row, HEADINGS) && row.some((cell) => textOf(cell) !== ''));
  return JSON.stringify(said.map((row) => (is(row, VERSION) ? row.slice(0, 2) : row).map(textOf)));
}

/** The same without the version's number. */
export function contentOf(rows: Rows): string {
  return cellsOf(rows.filter((row) => !is(row, VERSION)));
}

export function versionIn(rows: Rows): number {
  return Number(rows.find((row) => is(row, VERSION))?.[1] ?? 0);
}

/** The rows of a version as the History tab has them. */
export function pastRows({ history }: Sheet, version: number): Rows {
  return history.filter(([number]) => textOf(number) === String(version)).map((row) => row.slice(2, 10));
}

export function versionsIn({ history }: Sheet): number[] {
  const numbers = history.slice(1).map(([number]) => textOf(number));
  return [...new Set(numbers.filter((text) => /^\d+$/.test(text)).map(Number))];
}

function membersIn(rows: Rows): Departments {
  const of = (isMarketing: boolean) =>
    rows
      .filter((row) => is(row, MEMBER) && MARKETING.includes(String(row[6])) === isMarketing)
      .map((row) => String(row[1]));
  return { marketing: of(true), sales: of(false) };
}

/** Who may sign: the members of the version in force, and for a department that has none there, those of the draft. */
function members({ inForce }: Model, { draft }: Sheet): Departments {
  const [present, coming] = [membersIn(inForce?.rows ?? []), membersIn(draft)];
  const choose = (department: keyof Departments) =>
    present[department].length > 0 ? present[department] : coming[department];
  return { marketing: choose('marketing'), sales: choose('sales') };
}

export const isHalfDone = ({ proposed }: Model) => proposed?.signed.length === 2;
const isLive = (model: Model, { draft }: Sheet) =>
  model.proposed !== null && !isHalfDone(model) && cellsOf(draft) === model.proposed.cells;
export const isTampered = ({ inForce }: Model, { definition }: Sheet) =>
  inForce !== null && cellsOf(definition) !== cellsOf(inForce.rows);

/** Whether the History tab still has the version as it was signed, seal included. */
function isKept({ inForce }: Model, sheet: Sheet): boolean {
  const kept = inForce === null ? [] : pastRows(sheet, inForce.version);
  const sealIn = (rows: Rows) => textOf(rows.find((row) => is(row, VERSION))?.[4]);
  return inForce !== null && cellsOf(kept) === cellsOf(inForce.rows) && sealIn(kept) === sealIn(inForce.rows);
}

/** The department for which the user could sign: one of his own without a signature, when he has given none himself. */
export function signsFor(model: Model, sheet: Sheet, user: string): keyof Departments | null {
  const all = members(model, sheet);
  const signed = model.proposed?.signed ?? [];
  const open = (['marketing', 'sales'] as const).filter(
    (department) => all[department].includes(user) && signed.every((one) => one.department !== department),
  );
  return signed.some((one) => one.user === user) ? null : (open[0] ?? null);
}

const hasValidPoints = (rows: Rows) =>
  rows.every((row) => !is(row, CRITERION) || /^\d+$/.test(textOf(row[5])));
const same = (one: Rows, other: Rows) => JSON.stringify(one) === JSON.stringify(other);

/** Whether LeadPact has to grant what the user asks for; if not, it has to refuse it. */
export function isAllowed(model: Model, sheet: Sheet, seen: Seen, act: Act): boolean {
  const { user } = act;
  const { marketing, sales } = members(model, sheet);
  const isMember = [...marketing, ...sales].includes(user);
  const isDraftFree = !isHalfDone(model) && !isLive(model, sheet) && same(seen.draft, sheet.draft);
  const isProposalSeen = isLive(model, sheet) && seen.proposal === model.proposed?.cells;
  switch (act.kind) {
    case 'save':
      return isDraftFree;
    case 'take':
      return isDraftFree && (act.version === null || pastRows(sheet, act.version).length > 0);
    case 'propose':
      return (
        isDraftFree &&
        !isTampered(model, sheet) &&
        hasValidPoints(sheet.draft) &&
        sales.some((address) => marketing.some((other) => other !== address)) &&
        isMember &&
        contentOf(sheet.draft) !== contentOf(model.inForce?.rows ?? [])
      );
    case 'sign':
      return (
        isProposalSeen &&
        !isTampered(model, sheet) &&
        cellsOf(sheet.definition) === model.proposed?.replaces &&
        signsFor(model, sheet, user) !== null
      );
    case 'decline':
      return isProposalSeen && isMember;
    case 'take back':
      return isProposalSeen;
    case 'restore': {
      const isSeen = same(seen.definition, sheet.definition);
      return !isHalfDone(model) && isSeen && (!isTampered(model, sheet) || isKept(model, sheet));
    }
    case 'finish':
      return true;
  }
}
