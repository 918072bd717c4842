import type { Model } from '@odoo/o-spreadsheet';
import type { UserLanguage } from '../language';
import { translateGrid } from './grid-words/grid-words';

/** The engine has three kinds of styles, and 28 of each kind for pivot tables. */
const KINDS = ['Light', 'Medium', 'Dark'] as const;
const PIVOT_STYLES = KINDS.flatMap((kind) =>
  Array.from({ length: 28 }, (_, at) => `PivotTableStyle${kind}${at + 1}`),
);

/** A style's id, and its name as the engine made it: `Blue, TableStyleLight9`, or `Light Blue 9`. */
const ID = /^(?:Pivot)?TableStyle(?<kind>Light|Medium|Dark)(?<number>\d+)$/;
const NAME = /^(?:(?<color>\w+), |\w+ (?<second>\w+) )/;

/** The names as the engine made them when it was loaded, by style. */
const made = new Map<string, string>();

/** Names the engine's styles of tables and pivot tables in the page's language: the engine does so once, in English. */
export function nameStyles({ getters }: Model, locale: UserLanguage): void {
  for (const id of [...Object.keys(getters.getTableStyles()), ...PIVOT_STYLES]) {
    const { kind, number } = ID.exec(id)?.groups ?? {};
    if (kind === undefined) continue;
    const style = getters.getTableStyle(id);
    const name = made.get(id) ?? String(style.displayName);
    made.set(id, name);
    const { color, second } = NAME.exec(name)?.groups ?? {};
    const words = [kind, color ?? second ?? ''].map((word) => translateGrid(locale, word));
    style.displayName = `${words.join(locale === 'ja' ? '・' : ' ')} ${number}`;
  }
}
