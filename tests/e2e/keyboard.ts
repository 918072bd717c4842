import type { Locator } from 'playwright-core';
import { frameOf, idle, type Opened } from './playground';

/** At most 150 presses lead from one control of the sidebar to another. */
const MOST_PRESSES = 150;
/** What was pressed is drawn, and the focus put where it belongs, within so many milliseconds of the answer. */
const FOCUSED_MS = 5000;

/** Where the focus is: what has it, and whether a person sees that it does. */
interface Focus {
  readonly what: string;
  /** It is no more than the page itself. */
  readonly isLost: boolean;
  /** An outline is drawn around it, and nothing stands before it. */
  readonly isSeen: boolean;
}

/** What a person does in the sidebar without a mouse. */
export function keyboardOf(opened: Opened) {
  const { page, sidebar } = opened;

  const focus = (): Promise<Focus> =>
    frameOf(opened).evaluate(() => {
      const active = document.activeElement ?? document.body;
      const { left, top, width, height } = active.getBoundingClientRect();
      const shown = document.elementFromPoint(left + width / 2, top + Math.min(height, 16) / 2);
      const { outlineStyle, outlineWidth } = getComputedStyle(active);
      return {
        what: active.outerHTML.slice(0, 200),
        isLost: active === document.body,
        isSeen:
          outlineStyle !== 'none' &&
          outlineWidth !== '0px' &&
          shown !== null &&
          // A checkbox, say, stands in its label, and a card's button under what the card tells.
          (active.contains(shown) ||
            shown.contains(active) ||
            active.parentElement?.contains(shown) === true),
      };
    });

  /** The focus is somewhere, and is seen. */
  const isWell = async () => {
    const { what, isLost, isSeen } = await focus();
    if (isLost) throw new Error('The focus is lost');
    if (!isSeen) throw new Error(`The focus is not seen: ${what}`);
  };

  /** Goes to a control by Tab, or by Shift+Tab where it stands before. */
  const goTo = async (target: Locator) => {
    await target.waitFor();
    for (let press = 0; press < MOST_PRESSES; press++) {
      const way = await target.evaluate((wanted) => {
        const active = document.activeElement;
        if (active === wanted) return 'there';
        const isBefore = active?.compareDocumentPosition(wanted) ?? 0;
        return isBefore & Node.DOCUMENT_POSITION_PRECEDING ? 'Shift+Tab' : 'Tab';
      });
      if (way === 'there') return isWell();
      await page.keyboard.press(way);
      await isWell();
    }
    throw new Error(`No Tab leads to ${target}`);
  };

  /** Waits until all is done that a press has begun, the move of the focus too. It is somewhere then, and is seen. */
  const afterwards = async () => {
    await idle(opened);
    const until = Date.now() + FOCUSED_MS;
    const isSettled = async () => {
      const { isLost, isSeen } = await focus();
      return isSeen && !isLost;
    };
    while (!(await isSettled()) && Date.now() < until) await page.waitForTimeout(50);
    await isWell();
  };

  return {
    goTo,
    /** The focus is put into the sidebar, as Google's own shortcut does. */
    async enter() {
      await sidebar.locator('#lead-strip').focus();
      // The browser draws an outline once a key was pressed.
      await page.keyboard.press('Shift');
    },
    async press(name: string | RegExp, key: 'Enter' | ' ' = 'Enter') {
      await goTo(sidebar.getByRole('button', { name, exact: true }));
      await page.keyboard.press(key);
      await afterwards();
    },
    async type(label: string, text: string) {
      await goTo(sidebar.getByLabel(label, { exact: true }));
      await page.keyboard.type(text);
    },
    /** Goes from place to place by the arrow keys until one has the name, and likewise among its panels. */
    async show(kind: 'place' | 'tab', name: string) {
      const tabs = sidebar.locator(`[role="tab"][id^="${kind}-"]`);
      await goTo(tabs.and(sidebar.locator('[tabindex="0"]')));
      const wanted = tabs.and(sidebar.getByRole('tab', { name, exact: true, selected: true }));
      for (let press = 0; press < MOST_PRESSES && (await wanted.count()) === 0; press++) {
        await page.keyboard.press('ArrowRight');
        await isWell();
      }
      await afterwards();
    },
  };
}
