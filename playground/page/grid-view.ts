import { registries, Spreadsheet, setTranslationMethod } from '@odoo/o-spreadsheet';
import templates from '@odoo/o-spreadsheet/dist/o_spreadsheet.xml';
import { App, Component, onMounted, useRef, useSubEnv, xml } from '@odoo/owl';
import * as chartParts from 'chart.js';
import { gridModel } from '../engine/grid';
import type { Workbook } from '../engine/workbook';
import type { UserLanguage } from '../language';
import { sortIn } from './grid-sorting';
import { translateGrid } from './grid-words/grid-words';
import { nameStyles } from './style-names';

/** What the grid wants to tell or ask the person. */
export interface GridEvents {
  readonly notify: (text: string) => void;
  readonly fail: (text: string) => void;
}

/** The element that stands behind the menus of the grid's own menu bar. */
let menuBarEnd: HTMLElement | null = null;

class MenuBarEnd extends Component {
  static override template = xml`<div t-ref="place"/>`;
  private readonly place: { readonly el: HTMLElement | null } = useRef('place');

  override setup(): void {
    onMounted(() => {
      if (menuBarEnd !== null) this.place.el?.append(menuBarEnd);
    });
  }
}

/** In a narrow window the engine would hide its menus, and the add-on's with them. */
class WideSpreadsheet extends Component {
  static override template = xml`<Spreadsheet t-props="props"/>`;
  static components = { Spreadsheet };

  override setup(): void {
    useSubEnv({ isSmall: false });
  }
}

let locale: UserLanguage = 'en';
// The engine makes its labels when it is loaded, and asks for their translation when they are shown.
setTranslationMethod(
  (text: string, ..._values: readonly unknown[]) => translateGrid(locale, text),
  () => true,
);
registries.topbarComponentRegistry.add('extensions', {
  id: 'extensions',
  component: MenuBarEnd,
  sequence: 1,
});

// The engine draws charts with the library that it finds under this name, and finds its parts on it.
const { Chart, registerables, ...parts } = chartParts;
Chart.register(...registerables);
// The engine keeps Google's ticks from being set. An axis without an end counts: no half of what is counted stands at it.
Chart.defaults.scales.linear.afterBuildTicks = (axis) => {
  if (axis.options.max === undefined) axis.ticks = axis.ticks.filter(({ value }) => Number.isInteger(value));
};
Reflect.set(globalThis, 'Chart', Object.assign(Chart, parts));
// What Google Sheets has not.
registries.topbarMenuRegistry.replaceChild('insert_carousel', ['insert'], {
  id: 'insert_carousel',
  name: '',
  isVisible: () => false,
});

export interface GridView {
  focus(): void;
  remove(): void;
}

/** Mounts the engine's grid on the workbook; it fills the area. */
export async function mountGrid(
  area: HTMLElement,
  workbook: Workbook,
  shownIn: UserLanguage,
  menu: HTMLElement,
  events: GridEvents,
): Promise<GridView> {
  locale = shownIn;
  menuBarEnd = menu;
  nameStyles(gridModel(workbook), shownIn);
  sortIn({ workbook, language: shownIn, fail: events.fail });
  const app = new App(WideSpreadsheet, {
    props: {
      model: gridModel(workbook),
      notifyUser: ({ text }: { text: string }) => events.notify(text),
      raiseError: (text: string, done?: () => void) => {
        events.fail(text);
        done?.();
      },
      askConfirmation: (text: string, confirm: () => void, cancel?: () => void) => {
        if (window.confirm(text)) confirm();
        else cancel?.();
      },
    },
    templates,
    translateFn: (text) => translateGrid(shownIn, text),
    translatableAttributes: ['data-tooltip', 'placeholder', 'title'],
  });
  await app.mount(area);
  return {
    focus: () => area.querySelector<HTMLElement>('.o-grid')?.focus(),
    remove: () => app.destroy(),
  };
}
