import type { Definition } from '../definition/definition';
import { fieldUses, locator } from '../definition/field';
import { reasonOfHeading } from '../insight/columns/telling-heading';
import { recognize } from '../leads/header';
import type { Row } from '../values/cell';
import { undatedText } from '../values/reading';
import { isBlank, normalize, visibleText } from '../values/text';

/** At most 15 columns are shown, of headings of at most 80 characters: so a round fits into the 9 KB of a document property. */
export const MAX_FIELDS = 15;
export const MAX_HEADING = 80;

/** A score or grade that another system gave: whoever sees it judges by it. */
const SCORED =
  /score|rating|スコア|評価点|採点|^(?:lead |hubspot )?(?:grade|rank|quality)$|(?:^|リード)ランク$/;

/** A column of the team's own that may be shown to who judges. */
export interface ShowableField {
  /** As a person reads it. */
  readonly header: string;
  /** 0-based. */
  readonly at: number;
}

/** True for a heading of what a lead was worth to somebody: its score, its owner, what was decided and became of it. */
function isTelling(header: string): boolean {
  const reason = reasonOfHeading({ header, kind: recognize(header) ?? null });
  return reason === 'owner' || reason === 'after contact' || SCORED.test(normalize(header));
}

/**
 * The columns that may be shown, left to right. What tells how a lead was judged before is never among them. Of columns with the same
 * heading the leftmost is meant.
 * @param taken the places (0-based) of the columns in which the team decides and notes what became of a lead
 */
export function showableFields(headings: Row, taken: ReadonlySet<number>): ShowableField[] {
  const seen = new Set<string>();
  return headings.flatMap((heading, at) => {
    const header = visibleText(undatedText(heading));
    const key = normalize(header);
    if (header === '' || isBlank(heading) || seen.has(key)) return [];
    seen.add(key);
    return header.length > MAX_HEADING || taken.has(at) || isTelling(header) ? [] : [{ header, at }];
  });
}

/**
 * Of those columns the ones that are shown unless somebody chooses others, in the order of the sheet: what the definition asks for, and
 * then from the left, telephone numbers last. One that is blank in every lead is not among them.
 */
export function usualFields(
  fields: readonly ShowableField[],
  rows: readonly Row[],
  definition: Definition | null,
): ShowableField[] {
  const filled = fields.filter(({ at }) => rows.some((row) => !isBlank(row[at])));
  const headers = filled.map(({ header }) => header);
  const locate = definition === null ? () => undefined : locator(definition, headers);
  const asked = new Set((definition === null ? [] : fieldUses(definition)).map(({ field }) => locate(field)));
  const rankOf = (header: string, at: number) => (asked.has(at) ? 0 : recognize(header) === 'phone' ? 2 : 1);
  const ranked = filled.map((field, at) => ({ field, rank: rankOf(field.header, at) }));
  const chosen = new Set(
    [...ranked]
      .sort((one, other) => one.rank - other.rank)
      .map(({ field }) => field)
      .slice(0, MAX_FIELDS),
  );
  return filled.filter((field) => chosen.has(field));
}
