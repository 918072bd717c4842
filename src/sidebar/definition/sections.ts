import type { PartName } from '../../domain/keyword';
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
  readonly empty: Text | null;
  /** Folded until it is asked for: what is seldom looked at. */
  readonly folded: boolean;
}

/** Top to bottom. Every Part but Version, which the status on top shows, is in one of them: nothing is left out. */
export const SECTIONS: readonly Section[] = [
  // An And row below nothing that takes one is as unreadable as an unknown Part.
  { title: 'sectionRaw', parts: [undefined, 'and'], adds: [], empty: null, folded: false },
  {
    title: 'sectionCriteria',
    parts: ['criterion'],
    adds: ['criterion'],
    empty: 'emptyCriteria',
    folded: false,
  },
  {
    title: 'sectionRequired',
    parts: ['required'],
    adds: ['required'],
    empty: 'emptyRequired',
    folded: false,
  },
  {
    title: 'sectionKnockOuts',
    parts: ['knockOut'],
    adds: ['knockOut'],
    empty: 'emptyKnockOuts',
    folded: false,
  },
  {
    title: 'sectionLimits',
    parts: ['cap', 'floor'],
    adds: ['cap', 'floor'],
    empty: 'emptyLimits',
    folded: false,
  },
  { title: 'sectionGrades', parts: ['grade'], adds: ['grade'], empty: 'emptyGrades', folded: false },
  {
    title: 'sectionHandOver',
    parts: ['handOver'],
    adds: ['handOver'],
    empty: 'emptyHandOver',
    folded: false,
  },
  { title: 'sectionBrief', parts: ['brief'], adds: ['brief'], empty: 'emptyBrief', folded: false },
  { title: 'sectionFields', parts: ['field'], adds: ['field'], empty: 'emptyFields', folded: true },
  {
    title: 'sectionAgreement',
    parts: ['member', 'target', 'serviceLevel'],
    adds: ['member', 'target', 'serviceLevel'],
    empty: null,
    folded: true,
  },
  {
    title: 'sectionFraming',
    parts: ['asOf', 'timeZone'],
    adds: ['asOf', 'timeZone'],
    empty: null,
    folded: true,
  },
];
