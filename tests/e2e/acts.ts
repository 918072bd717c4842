import { insight } from '../../src/sidebar/messages/insight';
import { messagesIn } from '../../src/sidebar/messages/messages';
import { sideOf } from '../../src/sidebar/messages/sides';
import { PANEL_TITLES, PLACES, placeOf } from '../../src/sidebar/places';
import { chooseMenu, type Locale, type Opened, WORDS } from './playground';

/** What a person does in the sidebar, in one language. */
export function actsIn(locale: Locale) {
  const { common, definition: d, agreement: a } = messagesIn(locale);
  const panelOf = (tab: string) => {
    const panel = PLACES.flatMap(({ panels }) => panels).find((one) => common[PANEL_TITLES[one]] === tab);
    if (panel === undefined) throw new Error(`There is no tab ${tab}`);
    return panel;
  };
  /** Shows the panel of a tab, in its place. */
  const show = async ({ sidebar }: Opened, tab: string) => {
    const place = placeOf(panelOf(tab));
    if (place === undefined) throw new Error(`No place has a tab ${tab}`);
    await sidebar.locator(`#place-${place.name}`).click();
    if (place.panels.length > 1) await sidebar.getByRole('tab', { name: tab, exact: true }).click();
  };
  const press = ({ sidebar }: Opened, name: string) =>
    sidebar.getByRole('button', { name, exact: true }).click();
  return {
    show,
    press,
    /** Opens the sidebar anew by the menu item that names no panel, and waits until the one with that tab is shown. */
    async comesTo(opened: Opened, tab: string) {
      await chooseMenu(opened.page, locale, WORDS[locale].openMenu);
      await opened.sidebar.locator(`#panel-${panelOf(tab)}:visible`).waitFor();
    },
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
