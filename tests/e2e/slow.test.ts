import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { messagesIn } from '../../src/sidebar/messages/messages';
import { actsIn } from './acts';
import { closeBrowser, type Locale, type Opened, openPlayground, setUpByHand } from './playground';
import { violations, widths } from './violations';

afterAll(closeBrowser);

/** Has each call of the sidebar take so many milliseconds from now on. */
function slowDown(page: Page, delay: number): Promise<void> {
  return page.evaluate((delay) => history.replaceState(null, '', `?delay=${delay}`), delay);
}

describe.each<Locale>(['en'])('while Google is slow, in %s', (locale) => {
  const { common, calls, waiting, handOver: h } = messagesIn(locale);
  const { show, reads } = actsIn(locale);
  let opened: Opened;

  beforeEach(async () => {
    opened = await openPlayground(locale);
    await setUpByHand(opened, locale);
  });
  afterEach(async () => {
    expect(opened.errors).toEqual([]);
    await opened.close();
  });

  test('the sidebar says what it does and for how long, moves nothing, and takes one press for one', async () => {
    const { page, sidebar } = opened;
    const locks = () => page.evaluate(() => window.playground?.host.calls.get('Lock.tryLock') ?? 0);
    await show(opened, common.tabHandOver);
    await reads(opened, h.prepareHelp);
    const button = sidebar.getByRole('button', { name: h.prepare, exact: true });
    const told = sidebar.getByRole('status').filter({ hasText: calls.prepareHandOver });
    await button.scrollIntoViewIfNeeded();
    const place = await button.boundingBox();
    const before = await locks();
    await slowDown(page, 6000);
    await button.evaluate((one: HTMLElement) => {
      one.click();
      one.click();
    });
    await told.waitFor();
    await reads(opened, waiting.seconds(3));
    expect([await button.isDisabled(), await button.boundingBox()]).toEqual([true, place]);
    expect([await told.getAttribute('aria-live'), await widths(opened)]).toEqual(['polite', [300, 300]]);
    expect(await violations(opened)).toEqual([]);
    await told.waitFor({ state: 'detached' });
    await reads(opened, h.unsigned);
    expect(await locks()).toBe(before + 1);
  });
});
