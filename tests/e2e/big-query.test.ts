import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from '@jest/globals';
import { messagesIn } from '../../src/sidebar/messages/messages';
import { actsIn } from './acts';
import { actAs, closeBrowser, idle, type Locale, openPlayground, setUpByHand } from './playground';
import { violations, widths } from './violations';

afterAll(closeBrowser);

const MARKETER = 'marketing1@example.co.jp';
const SELLER = 'sales1@example.co.jp';

describe.each<Locale>(['ja'])('a signed version goes to BigQuery, in %s', (locale) => {
  const { agreement: a, common, definition: d, terms, versions: m } = messagesIn(locale);
  const { show, press, reads, addMe } = actsIn(locale);

  test('as a query, a view and a package, from a panel of 300 pixels', async () => {
    const opened = await openPlayground(locale);
    const { page, sidebar } = opened;
    await setUpByHand(opened, locale);
    await addMe(opened, terms.marketing);
    await reads(opened, d.saved);
    await actAs(opened, locale, SELLER);
    await addMe(opened, terms.sales);
    await show(opened, common.tabAgreement);
    await sidebar.getByLabel(a.reason, { exact: true }).fill('BigQuery');
    await press(opened, a.proposeAs(1, SELLER));
    await reads(opened, a.waitsFor(1, terms.marketing));
    await actAs(opened, locale, MARKETER);
    await show(opened, common.tabAgreement);
    await press(opened, a.signAs(MARKETER));
    await reads(opened, a.inForce(1));

    await sidebar.getByRole('button', { name: m.title }).click();
    await press(opened, m.bigQuery);
    const table = sidebar.getByLabel(m.tableName, { exact: true });
    await table.fill('leads');
    await reads(opened, m.badTable);
    await table.fill('my-project.crm.leads');
    const text = (label: string) => sidebar.getByLabel(label, { exact: true }).inputValue();
    expect(await text(m.columnsQuery)).toContain('`my-project.crm`.INFORMATION_SCHEMA.COLUMNS');
    expect(await text(m.query)).toMatch(/^WITH folded AS[\s\S]*FROM `my-project\.crm\.leads`/);
    expect(await text(m.view)).toMatch(/^CREATE OR REPLACE VIEW `my-project\.crm\.leads_scored`/);
    const seal = /definition_seal = '([0-9a-f]{32})'/.exec(await text(m.versionCheck))?.[1] ?? '';
    await sidebar.getByLabel(m.sealOfView, { exact: true }).fill('cd'.repeat(16));
    await reads(opened, m.sealOther(1));
    await sidebar.getByLabel(m.sealOfView, { exact: true }).fill(seal);
    await reads(opened, m.sealSame(1));

    const columns = sidebar.getByLabel(m.tableColumns, { exact: true });
    const all = await columns.inputValue();
    const title = locale === 'ja' ? '役職' : 'Job title';
    await columns.fill(all.replace(`${title}\t`, 'position_held\t'));
    await sidebar.getByLabel(m.columnFor(title), { exact: true }).selectOption('position_held');
    expect(await text(m.query)).toContain('`position_held`');

    await sidebar.getByLabel(m.packageDay, { exact: true }).selectOption({ label: 'position_held' });
    await idle(opened);
    expect(await widths(opened)).toEqual([300, 300]);
    expect(await violations(opened)).toEqual([]);
    const [download] = await Promise.all([page.waitForEvent('download'), press(opened, m.downloadPackage)]);
    expect(download.suggestedFilename()).toBe('leadpact-dbt-1.zip');
    const archive = readFileSync(await download.path(), 'latin1');
    expect(archive.slice(0, 2)).toBe('PK');
    expect(archive).toContain('models/leadpact_scores.sql');
    expect(archive).toContain('models/unit_tests.yml');
    expect(archive).toContain('models/versions/leadpact_scores_v1.sql');
    expect(archive).toContain('seeds/leadpact_history.csv');
    expect(opened.errors).toEqual([]);
    await opened.close();
  });
});
