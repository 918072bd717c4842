import { isReadableAgreement } from '../../domain/agreement/parse-agreement';
import { HAND_OVER_COLUMNS, OCCASIONAL_COLUMNS } from '../../domain/hand-over/hand-over-column';
import { readTakenColumn } from '../../domain/hand-over/taken-column';

/** The columns that LeadPact's functions fill. */
export const MANAGED = ['score', 'grade', 'why'] as const;

const COLUMNS: readonly string[] = [...MANAGED, ...HAND_OVER_COLUMNS, ...OCCASIONAL_COLUMNS];

const matches = (pattern: RegExp) => (value: string) => pattern.test(value);

/** What LeadPact writes under each of its keys. Everybody who may edit the spreadsheet can write something else there. */
const READABLE = new Map<string, (value: string) => boolean>([
  ['leadpact.agreement', isReadableAgreement],
  ['leadpact.tab', matches(/^[a-zA-Z]+ \d+$/)],
  ['leadpact.header', matches(/^\d+$/)],
  ['leadpact.column', (value) => COLUMNS.includes(value)],
  ['leadpact.taken', (value) => readTakenColumn(value) !== null],
  ['leadpact.leads', matches(/^\d{1,9}$/)],
  ['leadpact.charts', matches(/^(?:-?\d+(?: -?\d+)*)?$/)],
  ['leadpact.backtest', matches(/^\d+ \S+$/)],
  ['leadpact.judgements', matches(/^\d+ [0-9a-f]{16}$/)],
]);

/** Whether LeadPact could have written this value under this key. Other keys are nothing to it. */
export function isReadableMark(key: string, value: string): boolean {
  return READABLE.get(key)?.(value) ?? true;
}
