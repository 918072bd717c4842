import { describe, expect, test } from '@jest/globals';
import { copyOf } from '../../../playground/apps-script/file-copy';
import { openHost, type User } from '../../../playground/apps-script/host';
import { openWorkbook } from '../../../playground/engine/open-workbook';
import type { Workbook } from '../../../playground/engine/workbook';
import { evaluateBare } from '../../bare-node';
import { openTestHost } from '../../host';

const SCRIPT = `
  function attempt(work) { try { work(); return 'passed'; } catch (e) { return String(e); } }
  function text(length) { return new Array(length + 1).join('x'); }
  function properties() { return PropertiesService.getDocumentProperties(); }
  function setProperty(key, length) { return attempt(function () { properties().setProperty(key, text(length)); }); }
  function fillProperties(count) { return attempt(function () { for (var at = 0; at < count; at++) properties().setProperty('k' + at, text(9000)); }); }
  function keys() { return properties().getKeys(); }
  function place(on) {
    var sheet = SpreadsheetApp.getActive().getSheetByName('Leads');
    return on === 'sheet' ? sheet : on === 'column' ? sheet.getRange('A:A') : SpreadsheetApp.getActive();
  }
  function mark(on, key, length, visibility) {
    return attempt(function () { place(on).addDeveloperMetadata(key, text(length), SpreadsheetApp.DeveloperMetadataVisibility[visibility]); });
  }
  function marks() {
    return SpreadsheetApp.getActive().createDeveloperMetadataFinder().find().map(function (one) { return one.getKey(); });
  }
  function lengthen(key, length) {
    return attempt(function () { SpreadsheetApp.getActive().createDeveloperMetadataFinder().withKey(key).find()[0].setValue(text(length)); });
  }
  function write(method, length) {
    var cell = place('sheet').getRange('A1');
    return attempt(function () {
      if (method === 'setValue') cell.setValue(text(length));
      if (method === 'setValues') cell.setValues([[text(length)]]);
      if (method === 'setFormula') cell.setFormula('="' + text(length - 3) + '"');
      if (method === 'appendRow') place('sheet').appendRow([text(length)]);
    });
  }
  function address(kind) { return attempt(function () { return Session[kind]().getEmail(); }) === 'passed' ? Session[kind]().getEmail() : null; }
  function status(scopes) { return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, scopes).getAuthorizationStatus()); }
  function needed(scopes) { return attempt(function () { ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, scopes); }); }
  function all() { return attempt(function () { ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL); }); }
  function granted() { return ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizedScopes(); }
  function sidebar() { return attempt(function () { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')); }); }
  function cells() { return attempt(function () { place('sheet').getLastRow(); }); }`;

const open = (user?: User) =>
  openTestHost({ tables: [{ name: 'Leads', rows: [] }], script: SCRIPT, ...(user ? { user } : {}) });

function openProject(workbook: Workbook, project: string) {
  const user = { email: 'a@example.com', locale: 'en' } as const;
  return openHost({ workbook, script: SCRIPT, html: {}, user, evaluate: evaluateBare, project });
}

describe('properties', () => {
  test('a value has 9 KB, a store 500 KB', () => {
    const host = open();
    expect(host.run('setProperty', ['a', 9 * 1024])).toBe('passed');
    expect(host.run('setProperty', ['a', 9 * 1024 + 1])).toContain('Argument too large: value');
    expect(host.run('fillProperties', [50])).toBe('passed');
    expect(host.run('fillProperties', [60])).toContain('exceeded the property storage quota');
  });

  test('a copy of the file has the cells and all metadata, and none of the document’s properties', () => {
    const host = open();
    host.edit('Leads', 'A1', 'Acme');
    host.run('setProperty', ['a', 1]);
    host.run('mark', ['spreadsheet', 'record', 1, 'PROJECT']);
    host.run('mark', ['column', 'score', 1, 'DOCUMENT']);
    const copy = openProject(openWorkbook(copyOf(host.workbook, 'Copy of Leads')), 'leadpact');
    expect(copy.workbook.name).toBe('Copy of Leads');
    expect(copy.workbook.extent('sheet1')).toEqual({ rows: 1, columns: 1 });
    expect(copy.run('marks', [])).toEqual(['record', 'score']);
    expect([copy.run('keys', []), host.run('keys', [])]).toEqual([[], ['a']]);
  });
});

describe('developer metadata', () => {
  test('the spreadsheet has 30,000 characters of it, and each sheet with its columns as many', () => {
    const host = open();
    expect(host.run('mark', ['spreadsheet', 'r', 29_999, 'PROJECT'])).toBe('passed');
    expect(host.run('mark', ['spreadsheet', 's', 0, 'PROJECT'])).toContain('Exceeded the limit of 30000');
    expect(host.run('mark', ['sheet', 's', 20_000, 'PROJECT'])).toBe('passed');
    expect(host.run('mark', ['column', 'c', 10_000, 'PROJECT'])).toContain('Exceeded the limit');
    expect(host.run('mark', ['column', 'c', 9_000, 'PROJECT'])).toBe('passed');
    expect(host.run('lengthen', ['c', 9_998])).toBe('passed');
    expect(host.run('lengthen', ['c', 9_999])).toContain('Exceeded the limit');
  });

  test('another script’s is seen when its visibility is DOCUMENT, and only then', () => {
    const host = open();
    const other = openProject(host.workbook, 'another');
    other.run('mark', ['sheet', 'open', 1, 'DOCUMENT']);
    other.run('mark', ['sheet', 'hidden', 1, 'PROJECT']);
    host.run('mark', ['sheet', 'own', 1, 'PROJECT']);
    expect(host.run('marks', [])).toEqual(['open', 'own']);
    expect(other.run('marks', [])).toEqual(['open', 'hidden']);
    expect(host.run('lengthen', ['open', 2])).toBe('passed');
  });
});

test.each(['setValue', 'setValues', 'setFormula', 'appendRow'])(
  '%s takes 50,000 characters a cell',
  (method) => {
    const host = open();
    expect(host.run('write', [method, 50_001])).toBe(
      'Exception: Your input contains more than the maximum of 50000 characters in a single cell.',
    );
    expect(host.workbook.extent('sheet1')).toEqual({ rows: 0, columns: 0 });
    expect(host.run('write', [method, 50_000])).toBe('passed');
  },
);

describe('what a user grants', () => {
  const user = { email: 'sales@example.co.jp', locale: 'en' } as const;
  const EMAIL = 'https://www.googleapis.com/auth/userinfo.email';
  const CELLS = 'https://www.googleapis.com/auth/spreadsheets.currentonly';

  test('everything, unless some scope is refused', () => {
    const host = open(user);
    expect([
      host.run('status', [[EMAIL]]),
      host.run('all', []),
      host.run('address', ['getEffectiveUser']),
    ]).toEqual(['NOT_REQUIRED', 'passed', user.email]);
  });

  test('without the address nobody is told, and all else works', () => {
    const host = open({ ...user, refusedScopes: [EMAIL] });
    expect([host.run('status', [[EMAIL]]), host.run('status', [[CELLS]])]).toEqual([
      'REQUIRED',
      'NOT_REQUIRED',
    ]);
    expect(host.run('granted', [])).not.toContain(EMAIL);
    expect([host.run('needed', [[CELLS]]), host.run('cells', []), host.run('sidebar', [])]).toEqual([
      'passed',
      'passed',
      'passed',
    ]);
    for (const call of [host.run('needed', [[EMAIL]]), host.run('all', [])])
      expect(call).toBe('Exception: Authorization is required to perform that action.');
    expect(host.run('address', ['getActiveUser'])).toBeNull();
    expect(host.run('address', ['getEffectiveUser'])).toBeNull();
  });

  test('without the cells they are refused, and the document’s properties are not', () => {
    const host = open({ ...user, refusedScopes: [CELLS] });
    expect(host.run('cells', [])).toContain(
      'Specified permissions are not sufficient to call SpreadsheetApp.getActive',
    );
    expect(host.run('setProperty', ['a', 1])).toBe('passed');
  });

  test('the active user of another domain is not told, the effective one is', () => {
    const host = open({ ...user, otherDomain: true });
    expect([host.run('address', ['getActiveUser']), host.run('address', ['getEffectiveUser'])]).toEqual([
      '',
      user.email,
    ]);
  });
});
