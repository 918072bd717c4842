import { createContext, runInContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { evaluateIn } from '../../../playground/apps-script/bare.browser';
import { evaluateBare } from '../../bare-node';
import { openTestHost } from '../../host';

const ABSENT = [
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'fetch',
  'URL',
  'TextEncoder',
  'atob',
  'crypto',
  'performance',
  'process',
  'require',
  'module',
  'document',
  'window',
  'structuredClone',
  'Buffer',
  'WebAssembly',
];

/** A window as a browser's iframe has one: with more than ECMAScript, and with names that can't be deleted. */
function browserLikeWindow(): object {
  const context = createContext({});
  runInContext(
    `var setTimeout = function () {}; globalThis.fetch = function () {}; globalThis.crypto = {};
     Object.defineProperty(globalThis, 'document', { value: {}, configurable: false });
     Object.defineProperty(globalThis, 'window', { value: globalThis, configurable: false });`,
    context,
  );
  const window: unknown = runInContext('globalThis', context);
  if (typeof window !== 'object' || window === null) throw new Error('no window');
  return window;
}

describe.each([
  ['Node', evaluateBare],
  ['a browser', evaluateIn(browserLikeWindow)],
])('the bare realm in %s', (_, evaluate) => {
  const script = `
    function kinds(names) { return names.map(function (name) { return eval('typeof ' + name); }); }
    function isOwn(date) { return date instanceof Date; }
    function seen() { return [typeof Math, typeof JSON, typeof SERVICE, typeof globalThis.Array, typeof globalThis.document]; }`;

  test('has ECMAScript and the services, and nothing else', () => {
    const realm = evaluate(script, ['kinds', 'isOwn', 'seen'], { SERVICE: {} }, Date.now);
    expect(realm.functions.get('kinds')?.(ABSENT)).toEqual(ABSENT.map(() => 'undefined'));
    expect(realm.functions.get('seen')?.()).toEqual(['object', 'object', 'object', 'function', 'undefined']);
    expect(realm.functions.get('isOwn')?.(realm.makeDate(0))).toBe(true);
    expect(realm.functions.get('isOwn')?.(new Date(0))).toBe(false);
  });

  test('knows no clock but the one that it is given', () => {
    let now = Date.UTC(2026, 10, 23);
    const clock = `
      function told() { return [new Date().getTime(), Date.now(), Date().slice(-40) === String(new Date()).slice(-40)]; }
      function other() {
        var date = new Date(2020, 0, 2);
        return [date.getFullYear(), new Date(7).getTime(), Date.UTC(1970, 0, 1), new date.constructor().getTime(),
          new Date() instanceof Date, Object.prototype.toString.call(new Date())];
      }`;
    const { functions } = evaluate(clock, ['told', 'other'], {}, () => now);
    expect(functions.get('told')?.()).toEqual([now, now, true]);
    now += 86_400_000;
    expect(functions.get('told')?.()).toEqual([now, now, true]);
    expect(functions.get('other')?.()).toEqual([2020, 7, 0, now, true, '[object Date]']);
  });
});

function cycle(): object {
  const made: Record<string, unknown> = {};
  made.itself = made;
  return made;
}

const tables = [
  {
    name: 'Leads',
    rows: [
      ['name', 'size'],
      ['A', 1],
      ['B', 2],
    ],
  },
];

describe('google.script.run', () => {
  const script = `
    function echo(value) { return value; }
    function shape() { return { list: [1, undefined, 2], gone: undefined, kept: null }; }
    function date() { return { when: new Date(0) }; }
    function map() { return new Map(); }
    function cycle() { var a = {}; a.a = a; return a; }
    function nothing() {}
    function hidden_() { return 1; }
    function fail() { throw new TypeError('no such field'); }`;
  const host = openTestHost({ tables, script });

  test.each([
    ['a Date', { at: [new Date()] }, 'Failed due to illegal value in property: 0.at.0'],
    ['a function', () => 1, 'Failed due to illegal value in property: 0'],
    ['a Map', new Map(), 'Failed due to illegal value in property: 0'],
    ['a cycle', cycle(), 'Failed due to illegal value in property: 0.itself'],
  ])('refuses %s as an argument', (_, value, message) => {
    expect(() => host.run('echo', [value])).toThrow(message);
  });

  test.each(['date', 'map', 'cycle'])('refuses the result of %s', (name) => {
    expect(() => host.run(name, [])).toThrow('the returned value is not a supported return type');
  });

  test('refuses names that are private or unknown', () => {
    expect(() => host.run('hidden_', [])).toThrow('Script function not found: hidden_');
    expect(() => host.run('none', [])).toThrow('Script function not found: none');
  });

  test('carries JSON both ways, and errors by name', () => {
    expect(host.run('echo', [{ a: [1, 'x', null, true] }])).toEqual({ a: [1, 'x', null, true] });
    expect(host.run('echo', [[1, undefined, { gone: undefined }]])).toEqual([1, null, {}]);
    expect(host.run('shape', [])).toEqual({ list: [1, null, 2], kept: null });
    expect(host.run('nothing', [])).toBeNull();
    expect(() => host.run('fail', [])).toThrow('TypeError: no such field');
  });
});

describe('the add-on’s life', () => {
  const script = `
    function onInstall(e) { onOpen(e); }
    function onOpen(e) {
      var menu = SpreadsheetApp.getUi().createAddonMenu().addItem('Open', 'openSidebar').addSeparator();
      if (e.authMode !== ScriptApp.AuthMode.NONE) menu.addItem(String(PropertiesService.getDocumentProperties().getProperty('x')), 'set');
      menu.addToUi();
    }
    function touch() { return SpreadsheetApp.getActive().getName(); }
    function openSidebar() {
      SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('LeadPact'));
      SpreadsheetApp.getActive().toast('shown');
    }
    function set() { PropertiesService.getDocumentProperties().setProperty('x', '1'); }
    function whoami() { return [Session.getActiveUser().getEmail(), Session.getActiveUserLocale()]; }
    function locked() { var lock = LockService.getDocumentLock(); return [lock.tryLock(10), lock.hasLock()]; }
    function twice() { var r = SpreadsheetApp.getActiveSheet().getRange('A1'); r.setValue(1); r.setValue(2); }
    function onEdit(e) { e.source.getSheetByName('Leads').getRange('D1').setValue(e.range.getA1Notation() + e.value + e.oldValue); }
    /**
     * Adds up.
     * @param {Array} range Rows of cells.
     * @param {number} [more] A number.
     * @return {number} The sum.
     * @customfunction
     */
    function ADDUP(range, more) { return range.reduce(function (sum, row) { return sum + row[1]; }, more || 0); }
    /** @customfunction */ function READS(a) { return SpreadsheetApp.getActive().getName(); }
    /** @customfunction */ function WRITES(a) { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); return 1; }`.replace(
    /^ {4}/gm,
    '',
  );

  test('the menu needs no authorisation, and reads the document when it may', () => {
    const host = openTestHost({ tables, script });
    host.open('NONE');
    expect(host.menu).toEqual([
      {
        label: 'LeadPact',
        entries: [{ kind: 'item', label: 'Open', functionName: 'openSidebar' }, { kind: 'separator' }],
      },
    ]);
    host.pressMenu('set');
    host.open('LIMITED');
    expect(host.menu[0]?.entries).toContainEqual({ kind: 'item', label: '1', functionName: 'set' });
  });

  test('without authorisation the document may not be touched', () => {
    const host = openTestHost({
      tables,
      script: 'function onOpen() { SpreadsheetApp.getActive().getName(); }',
    });
    expect(() => host.open('NONE')).toThrow('You do not have permission to call SpreadsheetApp.getActive.');
    const dialog = openTestHost({
      tables,
      script: 'function onOpen() { SpreadsheetApp.getUi().alert("x"); }',
    });
    expect(() => dialog.open('LIMITED')).toThrow('You do not have permission to call Ui.alert.');
  });

  test('sidebar, toast, user, lock', () => {
    const host = openTestHost({ tables, script });
    const toasts: string[] = [];
    host.on('toast', ({ message }) => toasts.push(message));
    host.pressMenu('openSidebar');
    expect(host.sidebar).toEqual({ title: 'LeadPact', html: '<p>sidebar</p>' });
    expect(toasts).toEqual(['shown']);
    host.user = { email: 'sales@example.co.jp', locale: 'en' };
    expect(host.run('whoami', [])).toEqual(['sales@example.co.jp', 'en']);
    const other = host.holdLock();
    expect(host.run('locked', [])).toEqual([false, false]);
    other.release();
    expect(host.run('locked', [])).toEqual([true, true]);
    expect(host.run('locked', [])).toEqual([true, true]);
  });

  test('calls are counted and can be made to fail', () => {
    const host = openTestHost({ tables, script });
    host.run('twice', []);
    expect(host.calls.get('Range.setValue')).toBe(2);
    host.fault = { call: 'Range.setValue', at: 2, message: 'Service Spreadsheets timed out' };
    expect(() => host.run('twice', [])).toThrow('Exception: Service Spreadsheets timed out');
    host.run('twice', []);
    expect(host.calls.get('Range.setValue')).toBe(6);
  });

  test('an edit by a person fires onEdit', () => {
    const host = openTestHost({ tables, script });
    host.edit('Leads', 'B2', '5');
    expect(host.workbook.values('sheet1', { row: 1, column: 4, rows: 1, columns: 1 })).toEqual([['B251']]);
  });

  test('custom functions are found by their JSDoc, read but never write', () => {
    const host = openTestHost({ tables, script });
    expect(host.customFunctions).toEqual(['ADDUP', 'READS', 'WRITES']);
    host.edit('Leads', 'F1', '=ADDUP(A2:B3, 10)');
    host.edit('Leads', 'F2', '=READS(A1)');
    host.edit('Leads', 'F3', '=WRITES(A1)');
    expect(host.workbook.values('sheet1', { row: 1, column: 6, rows: 3, columns: 1 })).toEqual([
      [13],
      ['LeadPact'],
      ['#ERROR!'],
    ]);
    expect(host.errorAt('Leads', 'F3')).toContain('You do not have permission to call Range.setValue.');
    host.edit('Leads', 'B3', '20');
    expect(host.workbook.values('sheet1', { row: 1, column: 6, rows: 1, columns: 1 })).toEqual([[31]]);
  });
});
