import { COLUMNS, type Column, HEADINGS, PARTS, type PartName } from '../definition/keyword';
import { calendarIn } from '../definition/parse-time';
import { partRow } from '../definition/part-row';
import type { Cells } from '../values/cell';
import type { Calendar } from '../values/day';
import type { Language } from '../values/language';
import type { Block } from './draft-edit';
import { countChanges, differences } from './draft-merge';
import { wordsOfPart } from './part-words';
import { isClause, nameless, readClause } from './read-clause';

/** A part with the version that it stands in. */
interface VersionBlock {
  readonly block: Block;
  readonly cells: Cells;
  readonly calendar: Calendar | null;
}

/** What a part says, with the heading of each piece; '' for a sentence, which needs none. */
type Pieces = readonly (readonly [heading: Column | '', text: string])[];

/** How a change names a part, and what its card tells of it. */
function tell({ block, cells, calendar }: VersionBlock, language: Language) {
  const clause = isClause(block) ? readClause(cells, nameless(block.rows), 0).clause : null;
  const { title, isNamed, detail, points, group } = wordsOfPart(block, clause, calendar, language);
  const { text } = partRow(block.rows[0] ?? [], 1, calendar);
  const kind = block.part === undefined ? text('part') : PARTS[block.part][language];
  const said = isNamed || title === kind ? detail : [title, detail].filter((one) => one !== '').join(': ');
  const quoted = language === 'ja' ? `「${title}」` : ` “${title}”`;
  const pieces: Pieces = [
    ['', said],
    ['points', points],
    // A member's group is a department, which needs no heading.
    [block.part === 'member' ? '' : 'group', group],
  ];
  return { named: isNamed && title !== '' ? kind + quoted : kind, pieces, note: text('note') };
}

const JOINT = { en: '; ', ja: '、' } as const;
const NONE = { en: 'none', ja: 'なし' } as const;

/** The part with all that it says. */
function sayAll(part: VersionBlock, language: Language): { readonly named: string; readonly told: string } {
  const { named, pieces } = tell(part, language);
  const told = pieces.flatMap(([heading, text]) =>
    text === '' ? [] : [heading === '' ? text : `${HEADINGS[heading][language]} ${text}`],
  );
  return { named, told: told.join(JOINT[language]) };
}

/** The pieces in which two forms of a part differ, each as it was and as it is. */
function sayDifferences(was: VersionBlock, is: VersionBlock, language: Language): string {
  const [before, after] = [tell(was, language), tell(is, language)];
  const noted: Pieces = [['note', after.note]];
  const isNoteSaid = after.pieces.some(([, text]) => text !== '' && text.endsWith(after.note));
  const pieces = [...after.pieces, ...(after.note !== '' && isNoteSaid ? [] : noted)];
  const earlier = [...before.pieces, ['note', before.note] as const];
  return pieces
    .flatMap(([heading, text], at) => {
      const old = earlier[at]?.[1] ?? '';
      if (old === text) return [];
      const change = `${old || NONE[language]} → ${text || NONE[language]}`;
      return [heading === '' ? change : `${HEADINGS[heading][language]} ${change}`];
    })
    .join(JOINT[language]);
}

/** The cells in which two forms of a part differ, row by row, where its sentences don't tell them apart. */
function sayCells(was: VersionBlock, is: VersionBlock, language: Language): string {
  const none = NONE[language];
  return is.block.rows
    .flatMap((row, at) => {
      const [before, after] = [
        partRow(was.block.rows[at] ?? [], 1, was.calendar),
        partRow(row, 1, is.calendar),
      ];
      return COLUMNS.filter((column) => before.text(column) !== after.text(column)).map(
        (column) =>
          `${HEADINGS[column][language]} ${before.text(column) || none} → ${after.text(column) || none}`,
      );
    })
    .join(JOINT[language]);
}

const ORDER_CHANGED = { en: 'only the order changed', ja: '順序のみの変更' };
const SAY = {
  added: { en: (part: string) => `${part} added`, ja: (part: string) => `${part}を追加` },
  removed: { en: (part: string) => `${part} removed`, ja: (part: string) => `${part}を削除` },
  changed: { en: (part: string) => `${part} changed`, ja: (part: string) => `${part}を変更` },
} as const;

/** One part in which two versions differ, in words. */
export interface Change {
  /** Names the part in both versions (`mergeDrafts`); null where only the order of parts changed. */
  readonly key: string | null;
  readonly part: PartName | undefined;
  /** Null where a version lacks the part. */
  readonly was: Block | null;
  readonly is: Block | null;
  readonly text: string;
}

function sayChange(was: VersionBlock | null, is: VersionBlock | null, language: Language): string {
  const say = (how: keyof typeof SAY, named: string, told: string) =>
    [SAY[how][language](named), told].filter((one) => one !== '').join(language === 'ja' ? '：' : ': ');
  if (is === null) {
    if (was === null) return '';
    const { named, told } = sayAll(was, language);
    return say('removed', named, told);
  }
  const { named, told } = sayAll(is, language);
  if (was === null) return say('added', named, told);
  return say('changed', named, sayDifferences(was, is, language) || sayCells(was, is, language) || told);
}

/**
 * What differs between two versions: a change for each part, in the order of the earlier version, then the parts that only the later
 * one has. The Version row is left out.
 * @param was the cells of the earlier version
 * @param is the cells of the later version
 */
export function changesBetween(was: Cells, is: Cells, language: Language): Change[] {
  const [before, after] = [calendarIn(was), calendarIn(is)];
  const found = differences(was, is, was).flatMap(({ key, mine, theirs }): Change[] => {
    const part = (mine ?? theirs)?.part;
    if (part === 'version') return [];
    const old = theirs && { block: theirs, cells: was, calendar: before };
    const now = mine && { block: mine, cells: is, calendar: after };
    return [{ key, part, was: theirs, is: mine, text: sayChange(old, now, language) }];
  });
  if (found.length > 0 || countChanges(is, was) === 0) return found;
  return [{ key: null, part: undefined, was: null, is: null, text: ORDER_CHANGED[language] }];
}

/** The changes between two versions as sentences. */
export function describeChanges(was: Cells, is: Cells, language: Language): string[] {
  return changesBetween(was, is, language).map(({ text }) => text);
}
