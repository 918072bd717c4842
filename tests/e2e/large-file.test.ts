import { afterAll, expect, test } from '@jest/globals';
import { actAs, closeBrowser, columnOf, openPlayground, setUpByHand } from './playground';

const ROWS = 45_211;
const JOBS = ['management', 'technician', 'blue-collar', 'retired', 'student'];

afterAll(closeBrowser);

/** As many leads as a bank's telephone campaigns had, separated by semicolons, as such exports are. */
function manyLeads() {
  const lines = ['"age";"job";"balance";"housing";"campaign";"y"'];
  for (let at = 0; at < ROWS; at++) {
    const age = 18 + ((at * 7) % 60);
    const balance = ((at * 7919) % 12_000) - 2_000;
    const housing = at % 3 === 0 ? 'no' : 'yes';
    lines.push(
      `${age};"${JOBS[at % JOBS.length]}";${balance};"${housing}";${1 + (at % 6)};"${at % 9 === 0 ? 'yes' : 'no'}"`,
    );
  }
  return { name: 'bank.csv', id: 'bank', bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) };
}

/** Five criteria as a user types them: field, condition, value, points. */
const CRITERIA = [
  ['Older', 'age', 'is at least', '60', '25'],
  ['Well off', 'balance', 'is more than', '1500', '20'],
  ['No housing loan', 'housing', 'is', 'no', '15'],
  ['Knows us', 'job', 'contains', 'retired, student', '20'],
  ['Few calls', 'campaign', 'is between', '1..3', '10'],
] as const;

test('45,211 leads of a file: five criteria made in the sidebar score them, and a change scores them anew', async () => {
  const opened = await openPlayground('en', manyLeads());
  const { page, sidebar, errors } = opened;
  await setUpByHand(opened, 'en');
  for (const [name, field, condition, value, points] of CRITERIA) {
    await sidebar.getByRole('button', { name: 'Add Criterion' }).click();
    await sidebar.locator('#clause-name').fill(name);
    await sidebar.locator('#clause-0-field').fill(field);
    await sidebar.locator('#clause-0-field').press('Tab');
    await sidebar.locator('#clause-0-condition').selectOption(condition);
    if (condition === 'is between') {
      await sidebar.locator('#clause-0-value').fill('1');
      await sidebar.locator('#clause-0-value-high').fill('3');
    } else await sidebar.locator('#clause-0-value').fill(value);
    await sidebar.locator('#clause-points').fill(points);
    await sidebar.getByRole('button', { name: 'OK', exact: true }).click();
    await sidebar.getByRole('button', { name: `Edit ${name}`, exact: true }).waitFor();
  }
  const press = (name: string) => sidebar.getByRole('button', { name, exact: true }).click();
  for (const department of ['Marketing', 'Sales']) {
    await actAs(opened, 'en', `${department.toLowerCase()}1@example.co.jp`);
    await press('Add me');
    await sidebar.getByLabel('Department').selectOption({ label: department });
    await press('OK');
    await sidebar.getByText('Saved in the Draft tab').first().waitFor();
  }
  const putInForce = async (version: number) => {
    await sidebar.getByRole('tab', { name: 'Agree' }).click();
    await sidebar.getByLabel('Reason', { exact: true }).fill('to see them scored');
    await sidebar.getByRole('button', { name: new RegExp(`^Propose version ${version} and sign`) }).click();
    await sidebar.getByText(`Version ${version} is proposed and signed by you.`).waitFor({ timeout: 90_000 });
    const { email = '' } = (await page.evaluate(() => window.playground?.host.user)) ?? {};
    const other = email.startsWith('sales') ? 'Marketing' : 'Sales';
    await actAs(opened, 'en', `${other.toLowerCase()}1@example.co.jp`);
    await sidebar.getByRole('tab', { name: 'Agree' }).click();
    await press(`Sign for ${other}`);
    await sidebar
      .getByText(`Version ${version} is signed by both departments and in force.`)
      .waitFor({ timeout: 90_000 });
    await sidebar.getByRole('tab', { name: 'Definition' }).click();
  };
  await putInForce(1);
  const scores = await columnOf(page, 'bank', 7, ROWS + 1);
  expect(scores.length).toBe(ROWS + 1);
  // Row 2: 18 years, management, -2,000, no housing loan, 1 call.
  expect(scores.slice(0, 2)).toEqual(['Score', 25]);

  await sidebar.getByRole('button', { name: 'Edit Few calls', exact: true }).click();
  await sidebar.locator('#clause-points').fill('11');
  await sidebar.locator('#clause-points').press('Enter');
  await sidebar.getByText('+11').first().waitFor();
  await putInForce(2);
  expect((await columnOf(page, 'bank', 7, 2))[1]).toBe(26);
  expect(errors).toEqual([]);
  await opened.close();
});
