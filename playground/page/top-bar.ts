import type { User } from '../apps-script/host-types';
import type { SpreadsheetLocale, Workbook } from '../engine/workbook';
import type { UserLanguage } from '../language';
import { SAMPLES } from '../samples/sample';
import { clockControl, dayIn } from './clock-control';
import { element } from './element';
import type { KeptEntry } from './kept-document';
import { localePicker } from './locale-picker';
import { say } from './messages';
import { USERS } from './users';

/** What the first window does with documents. */
export interface DocumentActions {
  /** The files that are kept beside the open document. */
  readonly kept: () => readonly KeptEntry[];
  readonly openKept: (entry: KeptEntry) => void;
  readonly forgetKept: () => void;
  readonly openSample: (locale: UserLanguage) => void;
  readonly openFile: (file: File) => void;
  readonly startOver: () => void;
  readonly openSecondWindow: () => void;
  readonly tour: () => void;
}

export interface TopBarActions {
  /** Null in the second window. */
  readonly document: DocumentActions | null;
  readonly save: () => void;
  readonly setLocale: (locale: SpreadsheetLocale) => void;
  readonly moveClock: (milliseconds: number) => void;
  readonly act: (user: User) => void;
}

/** The value of the entry that forgets what is kept; no document has it as its key. */
const FORGET = 'forget';

const LOCALES: readonly (readonly [UserLanguage, string])[] = [
  ['en', 'English'],
  ['ja', '日本語'],
];

/** @param name by which the tour finds it */
function actionButton(text: string, act: () => void, name = ''): HTMLElement {
  return element('button', { type: 'button', class: `pg-action ${name}`.trim() }, [text], { click: act });
}

function filePicker(locale: UserLanguage, open: (file: File) => void): HTMLElement[] {
  const input = element('input', {
    type: 'file',
    class: 'pg-file-input',
    accept: '.csv,.tsv,.txt,.xlsx',
    tabindex: '-1',
    'aria-label': say(locale, 'openFile'),
  });
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    input.value = '';
    if (file !== undefined) open(file);
  });
  return [input, actionButton(say(locale, 'openFile'), () => input.click(), 'pg-open-file')];
}

/** What the samples are called, in whatever language they are. */
const SAMPLE_NAMES = { ja: 'japaneseSample', en: 'englishSample' } as const;

/** Offers the samples, and the files that are kept here from before. */
function samplePicker(locale: UserLanguage, actions: DocumentActions): HTMLElement {
  const kept = actions.kept();
  const day = new Intl.DateTimeFormat(locale === 'ja' ? 'ja-JP' : 'en-GB', { dateStyle: 'medium' });
  const select = element('select', { class: 'pg-action', 'aria-label': say(locale, 'samples') }, [
    element('option', { value: '' }, [say(locale, 'samples')]),
    ...Object.values(SAMPLES).map((sample) =>
      element('option', { value: sample.locale }, [say(locale, SAMPLE_NAMES[sample.locale])]),
    ),
    ...(kept.length === 0
      ? []
      : [
          element('optgroup', { label: say(locale, 'keptFiles') }, [
            ...kept.map(({ key, title, keptAt }) =>
              element('option', { value: key }, [`${title} (${day.format(keptAt)})`]),
            ),
            element('option', { value: FORGET }, [say(locale, 'forgetKept')]),
          ]),
        ]),
  ]);
  select.addEventListener('change', () => {
    const { value } = select;
    select.value = '';
    const entry = kept.find(({ key }) => key === value);
    if (value === 'ja' || value === 'en') actions.openSample(value);
    else if (value === FORGET) actions.forgetKept();
    else if (entry !== undefined) actions.openKept(entry);
  });
  return select;
}

function userPicker(user: User, act: (user: User) => void): HTMLElement {
  const { locale } = user;
  const select = element(
    'select',
    { class: 'pg-user' },
    (['marketing', 'sales'] as const).map((department) =>
      element(
        'optgroup',
        { label: say(locale, department) },
        USERS.filter((one) => one.department === department).map(({ email }) =>
          element('option', { value: email, selected: email === user.email }, [
            `${email} (${say(locale, department)})`,
          ]),
        ),
      ),
    ),
    { change: () => act({ email: select.value, locale }) },
  );
  return element('label', { class: 'pg-acting' }, [
    element('span', { class: 'pg-acting-label' }, [say(locale, 'actingAs')]),
    select,
  ]);
}

function languagePicker(user: User, act: (user: User) => void): HTMLElement {
  const buttons = LOCALES.map(([locale, name]) =>
    element(
      'button',
      { type: 'button', lang: locale, 'aria-pressed': String(locale === user.locale) },
      [name],
      {
        click: () => act({ ...user, locale }),
      },
    ),
  );
  return element(
    'div',
    { class: 'pg-language', role: 'group', 'aria-label': say(user.locale, 'language') },
    buttons,
  );
}

/** What of the open document the bar shows. */
export type ShownDocument = Pick<Workbook, 'name' | 'locale' | 'timeZone' | 'now'>;

/** Fills the bar for who is acting and what is open; null while nothing is. */
export function showTopBar(
  bar: HTMLElement,
  user: User,
  shown: ShownDocument | null,
  actions: TopBarActions,
): void {
  const { locale } = user;
  const { document: own, save } = actions;
  const saveButton = actionButton(say(locale, 'save'), save);
  const offered =
    own === null
      ? [element('span', { class: 'pg-second' }, [say(locale, 'secondWindow')]), saveButton]
      : [
          ...filePicker(locale, own.openFile),
          samplePicker(locale, own),
          saveButton,
          actionButton(say(locale, 'startOver'), own.startOver),
          actionButton(say(locale, 'openSecondWindow'), own.openSecondWindow, 'pg-open-second'),
          actionButton(say(locale, 'tour'), own.tour),
        ];
  bar.replaceChildren(
    element('span', { class: 'pg-mark', 'aria-hidden': 'true' }, ['L']),
    element('div', { class: 'pg-names' }, [
      element('h1', {}, [shown?.name ?? '']),
      element('span', { class: 'pg-product' }, [
        say(locale, 'product'),
        element('span', { class: 'pg-kept' }),
      ]),
    ]),
    element('div', { class: 'pg-actions' }, offered),
    userPicker(user, actions.act),
    ...(shown === null
      ? []
      : [
          clockControl(locale, dayIn(shown, locale), actions.moveClock),
          localePicker(locale, shown.locale, actions.setLocale),
        ]),
    languagePicker(user, actions.act),
  );
}
