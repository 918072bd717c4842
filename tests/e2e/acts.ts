import { insight } from '../../src/sidebar/messages/insight';
import { messagesIn } from '../../src/sidebar/messages/messages';
import { sideOf } from '../../src/sidebar/messages/sides';
import type { Locale, Opened } from './playground';

/** What a person does in the sidebar, in one language. */
export function actsIn(locale: Locale) {
  const { common, definition: d, agreement: a } = messagesIn(locale);
  const show = ({ sidebar }: Opened, tab: string) =>
    sidebar.getByRole('tab', { name: tab, exact: true }).click();
  const press = ({ sidebar }: Opened, name: string) =>
    sidebar.getByRole('button', { name, exact: true }).click();
  return {
    show,
    press,
    reads: ({ sidebar }: Opened, text: string | RegExp) => sidebar.getByText(text).first().waitFor(),
    /** Has the sidebar take over what others changed. */
    async lookAgain(opened: Opened) {
      await show(opened, common.tabAgreement);
      await press(opened, a.lookAgain);
      // Busy until the answer is there; a click waits for a button that can be pressed, and so does this one.
      await opened.sidebar.getByRole('button', { name: a.lookAgain, exact: true }).click({ trial: true });
    },
    async addMe(opened: Opened, department: string) {
      await press(opened, d.addMe);
      await opened.sidebar.getByLabel(d.department).selectOption({ label: department });
      await press(opened, common.ok);
    },
  };
}

/** Suggests once more, with what was wished since: the answer before stays until the new one is there. */
export async function suggestAgain(sidebar: Opened['sidebar'], locale: Locale) {
  const told = sidebar.getByText(sideOf(insight, locale).changedOptions);
  await told.waitFor();
  await sidebar.locator('#insight-suggest').click();
  await told.waitFor({ state: 'detached' });
}
