import { emulate, enumeration } from './emulate';
import type { HostContext } from './host-context';
import type { Alert, AlertAnswer, AlertButtons, Menu, MenuEntry } from './host-types';
import { mismatch } from './parameters';

type Ui = GoogleAppsScript.Base.Ui;
type GoogleMenu = GoogleAppsScript.Base.Menu;
type Button = GoogleAppsScript.Base.Button;
type ButtonSet = GoogleAppsScript.Base.ButtonSet;

const BUTTON_SETS: readonly AlertButtons[] = ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'];

export function emulateUi(context: HostContext): Ui {
  const buttons = enumeration<Ui['Button']>(context, 'Ui.Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
  const answers: Readonly<Record<AlertAnswer, () => Button>> = {
    CLOSE: () => buttons.CLOSE,
    OK: () => buttons.OK,
    CANCEL: () => buttons.CANCEL,
    YES: () => buttons.YES,
    NO: () => buttons.NO,
  };

  function ask(alert: Alert): Button {
    context.emit('alert', alert);
    const usual: AlertAnswer = alert.buttons.startsWith('YES') ? 'YES' : 'OK';
    return answers[context.options.answerAlert?.(alert) ?? usual]();
  }

  return emulate<Ui>(context, 'Ui', {
    Button: buttons,
    ButtonSet: enumeration<Ui['ButtonSet']>(context, 'Ui.ButtonSet', [
      'OK',
      'OK_CANCEL',
      'YES_NO',
      'YES_NO_CANCEL',
    ]),
    alert(...args: readonly (string | ButtonSet)[]): Button {
      const set = BUTTON_SETS.find((each) => each === String(args[args.length - 1]));
      const texts = args.length > 1 && set !== undefined ? args.slice(0, -1) : args;
      if (texts.length === 0 || texts.length > 2 || texts.some((text) => typeof text !== 'string')) {
        throw mismatch(context, 'Ui.alert', args);
      }
      const [first, second] = texts.map(String);
      const buttonsShown = args.length > 1 ? (set ?? 'OK') : 'OK';
      return second === undefined
        ? ask({ title: '', prompt: first ?? '', buttons: buttonsShown })
        : ask({ title: first ?? '', prompt: second, buttons: buttonsShown });
    },
    createMenu: (caption) => emulateMenu(context, caption),
    createAddonMenu: () => emulateMenu(context, context.options.addOnName ?? 'LeadPact'),
    showSidebar(output) {
      context.sidebar = { title: output.getTitle(), html: output.getContent() };
      context.emit('sidebar', context.sidebar);
    },
  });
}

const entriesOf = new WeakMap<object, () => Menu>();

function emulateMenu(context: HostContext, label: string): GoogleMenu {
  const entries: MenuEntry[] = [];
  const menu: GoogleMenu = emulate<GoogleMenu>(context, 'Menu', {
    addItem(caption, functionName) {
      entries.push({ kind: 'item', label: caption, functionName });
      return menu;
    },
    addSeparator() {
      entries.push({ kind: 'separator' });
      return menu;
    },
    addSubMenu(inner) {
      const made = entriesOf.get(inner)?.();
      if (made === undefined) throw mismatch(context, 'Menu.addSubMenu', [inner]);
      entries.push({ kind: 'menu', label: made.label, entries: made.entries });
      return menu;
    },
    addToUi() {
      context.menus = [
        ...context.menus.filter((each) => each.label !== label),
        { label, entries: [...entries] },
      ];
      context.emit('menu', context.menus);
    },
  });
  entriesOf.set(menu, () => ({ label, entries: [...entries] }));
  return menu;
}
