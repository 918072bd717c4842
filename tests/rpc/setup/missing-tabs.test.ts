import { describe, expect, test } from '@jest/globals';
import { call, granted, stateOf } from '../../add-on';
import { signedSheet } from '../../made-sheet';
import { leadRows } from '../../make-sheet';

const TABS = {
  en: ['Definition', 'Draft', 'Terms', 'History'],
  ja: ['定義', '案', '用語', '履歴'],
} as const;

describe.each(['en', 'ja'] as const)('a tab that somebody deleted, in %s', (locale) => {
  test.each(TABS[locale])('%s is told, and made again by what is planned for the lead tab', (name) => {
    const host = signedSheet(leadRows(), locale);
    expect(stateOf(host).missingTabs).toEqual([]);
    const sheet = host.workbook.sheets().find((one) => one.name === name);
    if (sheet === undefined) throw new Error(`no tab ${name}`);
    host.workbook.deleteSheet(sheet.id);

    const before = stateOf(host);
    expect(before.missingTabs).toEqual([name]);
    const tab = before.leadTab;
    const { revision, adds } = granted(call(host, 'planSetup', { tab }));
    expect(adds).toEqual([{ kind: 'tab', name, at: '' }]);
    const state = granted(call(host, 'setUp', { tab: tab ?? '', revision }));
    expect(state.missingTabs).toEqual([]);
    expect(state.scoreError).toBeNull();
    expect(state.leadTab).toBe(tab);
  });
});
