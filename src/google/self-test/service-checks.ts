import type { Wording } from '../../domain/values/language';
import type { Answer } from '../../rpc/contract';
import type { Environment } from '../../rpc/environment';
import { HANDLERS } from '../../rpc/handlers';
import { currentEnvironment, readPage } from '../environment';
import type { Check } from './check';

const KEY = 'leadpact.selftest';

/** A request that only reads, whose time is told beside it. */
function timed(
  what: Wording,
  ask: (environment: Environment) => Answer<unknown>,
  expected: string | null = 'granted',
): Check {
  return {
    what,
    find: () => {
      const answer = ask(currentEnvironment());
      return answer.ok ? 'granted' : answer.refusal.kind;
    },
    expected,
  };
}

/** What Google's services tell of the spreadsheet, of the user and of the add-on. */
export const SERVICE_CHECKS: readonly Check[] = [
  {
    what: { en: 'Locale of the spreadsheet', ja: 'スプレッドシートのロケール' },
    find: ({ spreadsheet }) => spreadsheet.getSpreadsheetLocale(),
    expected: null,
  },
  {
    what: { en: 'Time zones: spreadsheet, script', ja: 'タイムゾーン（スプレッドシート、スクリプト）' },
    find: ({ spreadsheet }) => `${spreadsheet.getSpreadsheetTimeZone()}, ${Session.getScriptTimeZone()}`,
    expected: null,
  },
  {
    what: { en: 'Language of the user', ja: 'ユーザーの言語' },
    find: () => Session.getActiveUserLocale(),
    expected: null,
  },
  {
    what: {
      en: 'The address is known: active user, effective user',
      ja: 'アドレスの取得（アクティブ、実効）',
    },
    find: () =>
      [Session.getActiveUser(), Session.getEffectiveUser()]
        .map((user) => (user.getEmail() === '' ? 'no' : 'yes'))
        .join(', '),
    expected: 'yes, yes',
  },
  {
    what: { en: 'Permissions that are still to be granted', ja: '未許可の権限' },
    find: () => String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus()),
    expected: 'NOT_REQUIRED',
  },
  {
    what: { en: 'A property of the document, written, read and deleted', ja: 'ドキュメントのプロパティ' },
    find: () => {
      const properties = PropertiesService.getDocumentProperties();
      properties.setProperty(KEY, 'kept');
      const read = properties.getProperty(KEY);
      properties.deleteProperty(KEY);
      return `${read}, ${properties.getProperty(KEY)}`;
    },
    expected: 'kept, null',
  },
  {
    what: { en: 'The document lock', ja: 'ドキュメントのロック' },
    find: () => {
      const lock = LockService.getDocumentLock();
      if (lock === null) return 'none';
      const isHeld = lock.tryLock(1000);
      lock.releaseLock();
      return isHeld ? 'held' : 'busy';
    },
    expected: 'held',
  },
  {
    what: { en: 'The page of the sidebar comes as it was pushed', ja: 'サイドバーのページの内容' },
    find: () => {
      const page = readPage('sidebar');
      return page.includes('<div id="app">') && page.trim().endsWith('</html>') ? 'whole' : page.slice(-40);
    },
    expected: 'whole',
  },
  timed({ en: 'readState, first time', ja: 'readState（1回目）' }, (environment) =>
    HANDLERS.readState(environment, {}),
  ),
  timed({ en: 'readState, second time', ja: 'readState（2回目）' }, (environment) =>
    HANDLERS.readState(environment, {}),
  ),
  timed({ en: 'planSetup', ja: 'planSetup' }, (environment) =>
    HANDLERS.planSetup(environment, { tab: null }),
  ),
  // Before the set-up, or while something is in the way, these say so.
  timed({ en: 'readLeads', ja: 'readLeads' }, (environment) => HANDLERS.readLeads(environment, {}), null),
  timed(
    { en: 'readHandOver', ja: 'readHandOver' },
    (environment) => HANDLERS.readHandOver(environment, {}),
    null,
  ),
  timed(
    { en: 'readHistory', ja: 'readHistory' },
    (environment) => HANDLERS.readHistory(environment, {}),
    null,
  ),
  timed({ en: 'glance', ja: 'glance' }, (environment) => HANDLERS.glance(environment, { headings: null })),
];
