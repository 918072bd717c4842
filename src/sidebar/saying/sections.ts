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
  /** Folded until it is asked for: what is seldom looked at. */
  readonly folded: boolean;
}

function section(title: Text, parts: readonly PartName[], empty?: Text): Section {
  return { title, parts, adds: parts, empty, folded: empty === undefined };
}

/** Top to bottom. Every Part but Version, which the status on top shows, is in one of them: nothing is left out. */
export const SECTIONS: readonly Section[] = [
  // An And or Or row below nothing that takes one is as unreadable as an unknown Part.
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
