import type { Menu, MenuEntry } from '../apps-script/host-types';
import type { UserLanguage } from '../language';
import { element } from './element';
import { say } from './messages';

export interface ExtensionsMenu {
  /** The button of the menu bar with the menu below it. */
  readonly root: HTMLElement;
  show(menus: readonly Menu[], locale: UserLanguage): void;
  /** Points to the menu until it is opened. */
  point(): void;
}

function focusStep(list: HTMLElement, step: 1 | -1): void {
  const items = [...list.querySelectorAll<HTMLElement>(':scope > li > [role="menuitem"]')];
  const at = items.findIndex((item) => item.matches(':focus'));
  items[(at + step + items.length) % items.length]?.focus();
}

/**
 * Extensions in the menu bar, holding the add-on's menus as Sheets does. By keyboard: Enter or the arrow down opens, arrows
 * move, the arrow right opens a menu within the menu, the arrow left and Escape close.
 */
export function makeExtensionsMenu(press: (functionName: string) => void): ExtensionsMenu {
  const label = element('span');
  const button = element(
    'button',
    { type: 'button', class: 'pg-extensions', 'aria-haspopup': 'menu', 'aria-expanded': 'false' },
    [label],
  );
  const list = element('ul', { class: 'pg-menu', role: 'menu', hidden: true });
  const pointer = element('span', { class: 'pg-pointer', role: 'status', hidden: true });
  const root = element('div', { class: 'pg-extensions-root' }, [button, list, pointer]);

  function close(refocus: boolean): void {
    if (list.hidden) return;
    list.hidden = true;
    button.setAttribute('aria-expanded', 'false');
    for (const open of list.querySelectorAll('[aria-expanded="true"]'))
      open.setAttribute('aria-expanded', 'false');
    for (const inner of list.querySelectorAll('ul')) inner.hidden = true;
    if (refocus) button.focus();
  }
  function open(): void {
    list.hidden = false;
    pointer.hidden = true;
    button.setAttribute('aria-expanded', 'true');
    focusStep(list, 1);
  }

  function makeItem(text: string, submenu: HTMLElement | null, chosen: () => void): HTMLElement {
    const item = element('button', { type: 'button', role: 'menuitem', tabindex: '-1' }, [text], {
      click: chosen,
    });
    if (submenu === null) return element('li', { role: 'none' }, [item]);
    item.setAttribute('aria-haspopup', 'menu');
    item.setAttribute('aria-expanded', 'false');
    return element('li', { role: 'none' }, [item, submenu], {
      mouseenter: () => toggle(item, submenu, true),
      mouseleave: () => toggle(item, submenu, false),
    });
  }
  function toggle(item: HTMLElement, submenu: HTMLElement, shown: boolean): void {
    submenu.hidden = !shown;
    item.setAttribute('aria-expanded', String(shown));
  }
  function makeEntry(entry: MenuEntry): HTMLElement {
    if (entry.kind === 'separator') return element('li', { role: 'separator' });
    if (entry.kind === 'menu') return makeSubmenu(entry);
    return makeItem(entry.label, null, () => {
      close(true);
      press(entry.functionName);
    });
  }
  function makeSubmenu({ label: text, entries }: Menu): HTMLElement {
    const submenu = element(
      'ul',
      { class: 'pg-menu', role: 'menu', hidden: true, 'aria-label': text },
      entries.map(makeEntry),
    );
    const row: HTMLElement = makeItem(text, submenu, () => {
      const item = row.querySelector<HTMLElement>('[role="menuitem"]');
      if (item !== null) toggle(item, submenu, true);
      focusStep(submenu, 1);
    });
    return row;
  }

  function steer(event: KeyboardEvent): void {
    const current = document.activeElement;
    const within = current?.closest('ul');
    // The grid listens on the document, and would move its selection with every arrow.
    event.stopPropagation();
    if (current === button && event.key === 'ArrowDown' && list.hidden) open();
    else if (event.key === 'Escape' || event.key === 'Tab') close(event.key === 'Escape');
    else if (within && event.key === 'ArrowDown') focusStep(within, 1);
    else if (within && event.key === 'ArrowUp') focusStep(within, -1);
    else if (
      event.key === 'ArrowRight' &&
      current?.getAttribute('aria-haspopup') === 'menu' &&
      current !== button
    ) {
      if (current instanceof HTMLElement) current.click();
    } else if (event.key === 'ArrowLeft' && within && within !== list) {
      const item = within.parentElement?.querySelector<HTMLElement>('[role="menuitem"]');
      if (item) toggle(item, within, false);
      item?.focus();
    } else return;
    if (event.key !== 'Tab') event.preventDefault();
  }

  button.addEventListener('click', () => (list.hidden ? open() : close(true)));
  root.addEventListener('keydown', steer);
  // Clicks must not reach the grid's top bar, which would take the focus away.
  root.addEventListener('click', (event) => event.stopPropagation());
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !root.contains(target)) close(false);
  });

  return {
    root,
    show(menus, locale) {
      close(false);
      label.textContent = say(locale, 'extensions');
      pointer.textContent = say(locale, 'startHere');
      const none = element('li', { class: 'pg-menu-note', role: 'none' }, [say(locale, 'noMenu')]);
      list.setAttribute('aria-label', say(locale, 'extensions'));
      list.replaceChildren(...(menus.length === 0 ? [none] : menus.map(makeSubmenu)));
    },
    point() {
      pointer.hidden = false;
    },
  };
}
