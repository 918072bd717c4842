import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Host, openHost } from '../playground/apps-script/host';
import { openWorkbook } from '../playground/engine/open-workbook';
import type { SavedWorkbook } from '../playground/engine/workbook';
import { areaIn, call, granted, type Locale, MEMBERS } from './add-on';
import { evaluateBare } from './bare-node';
import { readBuilt, standingAt } from './host';
import { HEADINGS, leadRows, makeSigned, REASONS, type Rows, trimSheets } from './make-sheet';

/** Where `make-sheets.ts` leaves the sheets that it made. */
const FOLDER = join(process.cwd(), 'build', 'fixtures');

const opened = new Map<string, SavedWorkbook>();

/** A sheet that is made once, and opened again for each test as a member of Marketing has it before him. */
function once(key: string, locale: Locale, make: () => SavedWorkbook): Host {
  const saved = opened.get(key) ?? make();
  opened.set(key, saved);
  const host = reopen(saved, MEMBERS.marketing);
  host.user = { email: MEMBERS.marketing, locale };
  return host;
}

function madeBefore(stage: 'fresh' | 'signed' | 'prepared', locale: Locale): Host {
  const name = `${stage}-${locale}.json`;
  return once(name, locale, () => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')));
}

/**
 * The add-on on a saved workbook, as one user has it before him.
 * @param now as in `openTestHost`
 */
export function reopen(saved: SavedWorkbook, user = '', now?: string): Host {
  return openHost({
    workbook: openWorkbook(saved, standingAt(now)),
    script: readBuilt('main.js'),
    html: {},
    user: { email: user, locale: languageOf(saved) },
    evaluate: evaluateBare,
  });
}

/** The language in which the sheet was set up. */
export function languageOf({ locale }: Pick<SavedWorkbook, 'locale'>): Locale {
  return locale === 'ja_JP' ? 'ja' : 'en';
}

/** A sheet fresh from the set-up: its leads are those of `NAMES`. */
export function freshSheet(locale: Locale): Host {
  return madeBefore('fresh', locale);
}

/** A sheet with leads and a definition that both departments have signed. */
export function signedSheet(rows: Rows, locale: Locale = 'en', headings: readonly string[] = HEADINGS): Host {
  if (isMadeBefore(rows, headings)) return madeBefore('signed', locale);
  return once(JSON.stringify(['signed', rows, locale, headings]), locale, () => {
    if (headings !== HEADINGS) return saveTrimmed(makeSigned(rows, locale, headings));
    const host = madeBefore('signed', locale);
    putLeads(host, rows);
    return saveTrimmed(host);
  });
}

/** The same with the columns of the hand-over. */
export function preparedSheet(
  rows: Rows,
  locale: Locale = 'en',
  headings: readonly string[] = HEADINGS,
): Host {
  if (isMadeBefore(rows, headings)) return madeBefore('prepared', locale);
  return once(JSON.stringify(['prepared', rows, locale, headings]), locale, () => {
    const host = signedSheet(rows, locale, headings);
    granted(call(host, 'prepareHandOver', { take: [], reasons: REASONS[locale] }));
    return saveTrimmed(host);
  });
}

const MADE_WITH = JSON.stringify(leadRows());

function isMadeBefore(rows: Rows, headings: readonly string[]): boolean {
  return headings === HEADINGS && JSON.stringify(rows) === MADE_WITH;
}

/** Puts other leads below the headings, as a team does when the next list comes in. */
function putLeads({ workbook }: Host, rows: Rows): void {
  const { id, area } = areaIn({ workbook }, 'Leads', 'A2');
  const more = rows.length - leadRows().length;
  if (more > 0) workbook.insertRows(id, area.row + 1, more);
  if (more < 0) workbook.deleteRows(id, area.row + 1, -more);
  workbook.write(id, area.row, area.column, rows);
}

function saveTrimmed(host: Host): SavedWorkbook {
  trimSheets(host);
  return host.workbook.save();
}
