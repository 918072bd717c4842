import { COLUMNS, type Column, HEADINGS, type PartName } from '../../domain/keyword';
import type { Language } from '../../domain/language';
import type { Messages } from '../messages/messages';

/** One cell of a part that is a single row, and how it is typed. */
export interface PlainInput {
  readonly column: Column;
  readonly label: string;
  readonly kind: 'text' | 'number' | 'date' | 'field' | 'grade' | 'group' | 'department' | 'list' | 'part';
  readonly hint?: string;
}

/** The inputs of a part; for one that can't be read, all its eight cells. */
export function plainInputs(
  part: PartName | undefined,
  messages: Messages,
  language: Language,
): PlainInput[] {
  const { definition: m } = messages;
  switch (part) {
    case 'cap':
      return [
        { column: 'points', label: m.limit, kind: 'number' },
        { column: 'group', label: m.group, kind: 'group' },
      ];
    case 'floor':
      return [{ column: 'points', label: m.floorPoints, kind: 'number' }];
    case 'grade':
      return [
        { column: 'name', label: m.name, kind: 'text' },
        { column: 'value', label: m.minimum, kind: 'number', hint: m.minimumHint },
        { column: 'group', label: m.group, kind: 'group' },
      ];
    case 'handOver':
      return [{ column: 'name', label: m.grade, kind: 'grade' }];
    case 'brief':
      return [{ column: 'field', label: m.field, kind: 'field' }];
    case 'field':
      return [
        { column: 'name', label: m.field, kind: 'field' },
        { column: 'value', label: m.otherNames, kind: 'list' },
      ];
    case 'asOf':
      return [{ column: 'value', label: m.day, kind: 'date' }];
    case 'timeZone':
      return [{ column: 'value', label: m.zone, kind: 'text' }];
    case 'member':
      return [
        { column: 'name', label: m.member, kind: 'text' },
        { column: 'group', label: m.department, kind: 'department' },
      ];
    case 'target':
      return [
        { column: 'name', label: m.name, kind: 'text' },
        { column: 'field', label: m.counts, kind: 'text' },
        { column: 'value', label: m.number, kind: 'number' },
        { column: 'note', label: m.note, kind: 'text' },
      ];
    case 'serviceLevel':
      return [
        { column: 'name', label: m.name, kind: 'text' },
        { column: 'value', label: m.number, kind: 'number' },
        { column: 'note', label: m.note, kind: 'text' },
      ];
    default:
      return COLUMNS.map((column) => ({
        column,
        label: HEADINGS[column][language],
        kind: column === 'part' ? 'part' : 'text',
      }));
  }
}
