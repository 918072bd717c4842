import type { Cell } from '../src/domain/values/cell';
import { FREE_MAIL } from './definition';

/**
 * What the loops written by hand read cells with: only as much of the language as their leads need, and nothing read
 * twice that need not be.
 */
const AS_OF_DAY = Date.UTC(2026, 10, 23) / 86_400_000;
const FREE = new Set(FREE_MAIL);
const SMALL_ASCII = /^[!-@[-~]*$/;
const NUMBER =
  /^([-+−▲△]?)[¥$€£]?(\d{1,15}|\d{1,3}(?:,\d{3})+)(?:\.(\d{1,15}))?(百万|千|万|億)?(?:円|名|人)?$/;
const POWERS: Record<string, string> = { 千: 'e3', 万: 'e4', 百万: 'e6', 億: 'e8' };
const DATE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
/** At most 5,000 texts are remembered with what they gave. */
const MAX_REMEMBERED = 5000;

export function clean(cell: Cell): string {
  if (typeof cell !== 'string') return String(cell);
  if (SMALL_ASCII.test(cell)) return cell;
  return cell.normalize('NFKC').toLowerCase().trim();
}

export function toNumber(cell: Cell): number {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string' || cell === '') return Number.NaN;
  const match = NUMBER.exec(cell.normalize('NFKC').trim());
  if (match === null) return Number.NaN;
  const size = Number(
    `${(match[2] ?? '').replaceAll(',', '')}.${match[3] ?? ''}${POWERS[match[4] ?? ''] ?? ''}`,
  );
  return /[-−▲△]/.test(match[1] ?? '') ? -size : size;
}

/** The age in days of a calendar day, by the As of of the definitions. */
export function ageOf(year: number, month: number, day: number): number {
  return AS_OF_DAY - Date.UTC(year, month - 1, day) / 86_400_000;
}

/** The age in days of a moment, by Tokyo's clock. */
export function ageOfMoment(time: number): number {
  return AS_OF_DAY - Math.floor((time + 32_400_000) / 86_400_000);
}

export function readAge(text: string): number {
  const match = DATE.exec(text.normalize('NFKC').trim());
  return match === null ? Number.NaN : ageOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** Looks a raw text up, and works it out when it is new; stops keeping texts when there are too many of them. */
export function remembered<T>(known: Map<string, T>, text: string, work: (text: string) => T): T {
  const seen = known.get(text);
  if (seen !== undefined) return seen;
  const made = work(text);
  if (known.size < MAX_REMEMBERED) known.set(text, made);
  return made;
}

/** Whether a clean text is an address of a company, not of a free mail service. */
export function isCompanyMail(text: string): boolean {
  const at = text.lastIndexOf('@');
  if (at < 1 || at === text.length - 1) return false;
  const domain = text.slice(at + 1);
  if (FREE.has(domain)) return false;
  for (let dot = domain.indexOf('.'); dot >= 0; dot = domain.indexOf('.', dot + 1)) {
    if (FREE.has(domain.slice(dot + 1))) return false;
  }
  return true;
}
