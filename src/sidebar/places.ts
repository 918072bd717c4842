import type { PanelName } from '../rpc/panels';
import type { Messages } from './messages/messages';

/** A panel that can be chosen. */
export type ShownPanel = Exclude<PanelName, 'setup'>;

/** One of the jobs that people come for, and the panels in which it is done. */
export interface Place {
  readonly name: 'agree' | 'handOver' | 'answer' | 'review';
  readonly title: keyof Messages['common'] & `place${string}`;
  readonly panels: readonly [ShownPanel, ...ShownPanel[]];
}

export const PLACES: readonly Place[] = [
  {
    name: 'agree',
    title: 'placeAgree',
    panels: ['terms', 'labelling', 'definition', 'thresholds', 'agreement'],
  },
  { name: 'handOver', title: 'placeHandOver', panels: ['handover'] },
  { name: 'answer', title: 'placeAnswer', panels: ['answer'] },
  { name: 'review', title: 'placeReview', panels: ['rejections', 'insight', 'meeting'] },
];

/** What each panel's tab says. */
export const PANEL_TITLES: Readonly<Record<ShownPanel, keyof Messages['common'] & `tab${string}`>> = {
  terms: 'tabTerms',
  labelling: 'tabLabelling',
  definition: 'tabDefinition',
  thresholds: 'tabThresholds',
  agreement: 'tabAgreement',
  handover: 'tabHandOver',
  answer: 'tabAnswer',
  rejections: 'tabRejections',
  insight: 'tabInsight',
  meeting: 'tabMeeting',
};

/** The place in which a panel is. */
export function placeOf(panel: PanelName | null): Place | undefined {
  return PLACES.find(({ panels }) => panels.some((one) => one === panel));
}
