import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Host, openHost, type User } from '../playground/apps-script/host';
import type { Alert, AlertAnswer } from '../playground/apps-script/host-types';
import { createWorkbook } from '../playground/engine/open-workbook';
import type { SpreadsheetLocale, Table } from '../playground/engine/workbook';
import type { UserLanguage } from '../playground/language';
import { evaluateBare } from './bare-node';

const DIST = join(process.cwd(), 'dist');

export interface TestHostOptions {
  readonly tables: readonly Table[];
  readonly user?: User;
  /** The user's language; ja unless given. */
  readonly language?: UserLanguage;
  /** The spreadsheet's locale; the usual one of the language unless given. */
  readonly locale?: SpreadsheetLocale;
  readonly timeZone?: string;
  /** Instead of `dist/main.js`. */
  readonly script?: string;
  readonly editors?: readonly string[];
  readonly functionsKnown?: boolean;
  /** A moment such as `2026-11-23T23:30:00Z`, at which the workbook's clock stands until it is moved; the machine's unless given. */
  readonly now?: string;
  readonly answerAlert?: (alert: Alert) => AlertAnswer;
}

/** A host with the built add-on, over the given tables. Throws when the add-on is not built. */
export function openTestHost(options: TestHostOptions): Host {
  const {
    tables,
    language = 'ja',
    timeZone = 'Asia/Tokyo',
    script,
    editors,
    functionsKnown = true,
    answerAlert,
  } = options;
  const locale = options.locale ?? (language === 'ja' ? 'ja_JP' : 'en_US');
  const user = options.user ?? { email: 'marketing@example.co.jp', locale: language };
  return openHost({
    workbook: createWorkbook(tables, { locale, timeZone, ...standingAt(options.now) }),
    script: script ?? readBuilt('main.js'),
    html: script === undefined ? builtPages() : { sidebar: '<p>sidebar</p>' },
    user,
    evaluate: evaluateBare,
    functionsKnown,
    ...(editors === undefined ? {} : { editors }),
    ...(answerAlert === undefined ? {} : { answerAlert }),
  });
}

/** A clock that stands at a moment until it is moved; the machine's for none. */
export function standingAt(now: string | undefined): { readonly machineNow?: () => number } {
  if (now === undefined) return {};
  const moment = Date.parse(now);
  if (Number.isNaN(moment)) throw new Error(`${now} is no moment`);
  return { machineNow: () => moment };
}

/** The HTML files of `dist/` by their name without `.html`. */
function builtPages(): Record<string, string> {
  const names = readdirSync(DIST).filter((name) => name.endsWith('.html'));
  return Object.fromEntries(names.map((name) => [name.slice(0, -'.html'.length), readBuilt(name)]));
}

/** The text of a file of `dist/`. */
export function readBuilt(name: string): string {
  const path = join(DIST, name);
  if (!existsSync(path)) throw new Error(`dist/${name} is not there: run npm run build first.`);
  return readFileSync(path, 'utf8');
}
