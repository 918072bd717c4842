import { COLUMNS, type Column, HEADINGS, type PartName } from '../../domain/definition/keyword';
import type { Language } from '../../domain/values/language';
import type { Messages } from '../messages/messages';

type Kind =
  | 'text'
  | 'number'
  | 'date'
  | 'field'
  | 'grade'
  | 'group'
  | 'department'
  | 'list'
  | 'words'
  | 'part'
  | Choice;

/** What is one of a few keywords. */
export type Choice = 'dayRule' | 'daysCounted' | 'permission';
type Text = 'limit' | 'group' | 'floorPoints' | 'name' | 'minimum' | 'grade' | 'field' | 'otherNames' | 'day';
type MoreText = 'zone' | 'member' | 'department' | 'counts' | 'number' | 'note' | 'points' | 'blankWords';
type ChoiceText = 'blankField' | 'asOfRule' | 'countedIn' | 'mayHandOver';

/** One cell of a part that is a single row, and how it is typed. */
export interface PlainInput {
  readonly column: Column;
  readonly label: string;
  readonly kind: Kind;
}

type Line = readonly [column: Column, label: Text | MoreText | ChoiceText, kind?: Kind];

const NAME: Line = ['name', 'name'];
const GROUP: Line = ['group', 'group', 'group'];
const NUMBER: Line = ['value', 'number', 'number'];
const NOTE: Line = ['note', 'note'];

const INPUTS: Readonly<Partial<Record<PartName, readonly Line[]>>> = {
  blank: [
    ['value', 'blankWords', 'words'],
    ['field', 'blankField', 'field'],
  ],
  base: [NAME, ['points', 'points', 'number'], GROUP],
  highest: [GROUP],
  cap: [['points', 'limit', 'number'], GROUP],
  floor: [['points', 'floorPoints', 'number']],
  grade: [NAME, ['value', 'minimum', 'number'], GROUP],
  handOver: [['name', 'grade', 'grade']],
  brief: [['field', 'field', 'field']],
  field: [
    ['name', 'field', 'field'],
    ['value', 'otherNames', 'list'],
  ],
  asOf: [
    ['condition', 'asOfRule', 'dayRule'],
    ['value', 'day', 'date'],
  ],
  timeZone: [['value', 'zone']],
  member: [
    ['name', 'member'],
    ['group', 'department', 'department'],
  ],
  target: [NAME, ['field', 'counts'], NUMBER, NOTE],
  serviceLevel: [NAME, NUMBER, ['condition', 'countedIn', 'daysCounted'], NOTE],
  permission: [['value', 'mayHandOver', 'permission']],
};

/** The inputs of a part. A part that can't be read has one for each of its eight cells. */
export function plainInputs(
  part: PartName | undefined,
  { definition }: Messages,
  language: Language,
): PlainInput[] {
  const lines = part && INPUTS[part];
  if (lines) return lines.map(([column, text, kind = 'text']) => ({ column, label: definition[text], kind }));
  return COLUMNS.map((column) => ({
    column,
    label: HEADINGS[column][language],
    kind: column === 'part' ? column : 'text',
  }));
}
