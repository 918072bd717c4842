import { describe, expect, test } from '@jest/globals';
import { type Host, openHost } from '../../../playground/apps-script/host';
import { joinWorkbook, shareWorkbook } from '../../../playground/engine/join-workbook';
import { ENGLISH, formulasOf, openAddOn as openFirst, setUp, valuesOf } from '../../add-on';
import { evaluateBare } from '../../bare-node';
import { openTestHost, readBuilt } from '../../host';

const SALES = { email: 'sales1@example.co.jp', locale: 'ja' } as const;

/** A second user on the document that the host has open. */
function openSecond(first: Host, script = readBuilt('main.js')): Host {
  const host = openHost({
    workbook: joinWorkbook(shareWorkbook(first.workbook), () => undefined),
    script,
    html: { sidebar: '<p>sidebar</p>' },
    user: first.user,
    evaluate: evaluateBare,
  });
  host.user = SALES;
  host.open();
  return host;
}

test('the add-on set up in one window scores in both, and again when a cell is edited in either', () => {
  const first = openFirst([ENGLISH]);
  const second = openSecond(first);
  setUp(first);
  const tabs = (host: Host) => host.workbook.sheets().map(({ name }) => name);
  expect(tabs(second)).toEqual(tabs(first));
  expect(formulasOf(second, 'Leads', 'H1')[0]?.[0]).toContain('LEADS(');
  const scores = (host: Host) => valuesOf(host, 'Leads', 'H1:J4');
  const before = scores(first);
  expect(before[0]).toEqual(['Score', 'Grade', 'Why']);
  expect(scores(second)).toEqual(before);
  second.edit('Leads', 'B3', 'Sales Director');
  expect(scores(first)).not.toEqual(before);
  expect(scores(second)).toEqual(scores(first));
  first.edit('Leads', 'B3', 'Clerk');
  expect(scores(second)).toEqual(before);
  expect(second.errorAt('Leads', 'H1')).toBeNull();
});

const SCRIPT = `
function who() { return [Session.getActiveUser().getEmail(), Session.getActiveUserLocale()]; }
function keep(value) { PropertiesService.getDocumentProperties().setProperty('key', value); }
function kept() { return PropertiesService.getDocumentProperties().getProperty('key'); }
function mine(value) { PropertiesService.getUserProperties().setProperty('key', value); }
function mineKept() { return PropertiesService.getUserProperties().getProperty('key'); }
function lock() { var lock = LockService.getDocumentLock(); return lock.tryLock(10); }
function whileLocked() { LockService.getDocumentLock().waitLock(10); askOther(); }
function askOther() { SpreadsheetApp.getActive().toast('now'); }
function protect() {
  var protection = SpreadsheetApp.getActive().getSheets()[0].protect();
  protection.removeEditors(protection.getEditors());
}
function owner() { return SpreadsheetApp.getActive().getOwner().getEmail(); }
function write(value) { SpreadsheetApp.getActive().getSheets()[0].getRange('A2').setValue(value); }
`;

describe('two users of one document', () => {
  function openTwo(): readonly [Host, Host] {
    const first = openTestHost({ tables: [ENGLISH], script: SCRIPT, language: 'en' });
    return [first, openSecond(first, SCRIPT)];
  }

  test('are told apart by the script, and have properties of their own beside the document’s', () => {
    const [first, second] = openTwo();
    expect(first.run('who', [])).toEqual(['marketing@example.co.jp', 'en']);
    expect(second.run('who', [])).toEqual([SALES.email, 'ja']);
    second.run('keep', ['shared']);
    first.run('mine', ['first']);
    expect([first.run('kept', []), second.run('kept', [])]).toEqual(['shared', 'shared']);
    expect([first.run('mineKept', []), second.run('mineKept', [])]).toEqual(['first', null]);
  });

  test('wait for one lock', () => {
    const [first, second] = openTwo();
    const answers: unknown[] = [];
    const end = first.on('toast', () => answers.push(second.run('lock', [])));
    first.run('whileLocked', []);
    end();
    expect(answers).toEqual([false]);
    expect(second.run('lock', [])).toBe(true);
    const held = second.holdLock();
    expect(first.run('lock', [])).toBe(false);
    held.release();
    expect(first.run('lock', [])).toBe(true);
  });

  test('have one owner, whose protection stops the other', () => {
    const [first, second] = openTwo();
    expect(second.run('owner', [])).toBe(first.run('owner', []));
    first.run('protect', []);
    expect(() => second.run('write', ['mine'])).toThrow('protected cell');
    first.run('write', ['owner’s']);
    expect(valuesOf(second, 'Leads', 'A2')).toEqual([['owner’s']]);
  });
});
