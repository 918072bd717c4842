import type { PartName } from '../../domain/definition/keyword';
import type { Messages } from '../messages/messages';

type Text = Exclude<
  {
    [K in keyof Messages['definition']]: Messages['definition'][K] extends string ? K : never;
  }[keyof Messages['definition']],
  undefined
>;

/** One heading of the Definition panel, the parts listed below it, and those that can be added there. */
export interface Section {
  readonly title: Text;
  readonly parts: readonly (PartName | undefined)[];
  readonly adds: readonly PartName[];
  readonly empty: Text | undefined;
  /** True for what is seldom looked at. It stays folded until it is asked for. */
  readonly folded: boolean;
}

function section(title: Text, parts: readonly PartName[], empty?: Text): Section {
  return { title, parts, adds: parts, empty, folded: empty === undefined };
}

/** The sections from top to bottom. Every Part is in one of them, but Version, which the status on top tells. */
export const SECTIONS: readonly Section[] = [
  // An And or Or row that follows no clause is as unreadable as an unknown Part.
  { title: 'sectionRaw', parts: [undefined, 'and', 'or'], adds: [], empty: undefined, folded: false },
  section('sectionCriteria', ['criterion', 'base'], 'emptyCriteria'),
  section('sectionRequired', ['required'], 'emptyRequired'),
  section('sectionKnockOuts', ['knockOut'], 'emptyKnockOuts'),
  section('sectionLimits', ['highest', 'cap', 'floor'], 'emptyLimits'),
  section('sectionGrades', ['grade'], 'emptyGrades'),
  section('sectionHandOver', ['handOver'], 'emptyHandOver'),
  section('sectionBrief', ['brief'], 'emptyBrief'),
  section('sectionMembers', ['member'], 'emptyMembers'),
  section('sectionFields', ['field', 'blank']),
  section('sectionAgreement', ['target', 'serviceLevel', 'owner', 'permission']),
  section('sectionFraming', ['asOf', 'timeZone']),
];
