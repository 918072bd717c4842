import type { VNode } from 'preact';
import { AgreementPanel } from './agreement/agreement-panel';
import { AnswerPanel } from './answer/answer-panel';
import { DefinitionPanel } from './definition/definition-panel';
import { HandOverPanel } from './hand-over/hand-over-panel';
import { InsightPanel } from './insight/insight-panel';
import { LabellingPanel } from './labelling/labelling-panel';
import { MeetingPanel } from './meeting/meeting-panel';
import type { ShownPanel } from './places';
import { RejectionsPanel } from './rejections/rejections-panel';
import { TermsPanel } from './terms/terms-panel';
import { ThresholdsPanel } from './thresholds/thresholds-panel';

interface Panel {
  readonly Component: () => VNode | null;
  /** Once it was shown, it stays while another one is looked at. Any panel does with a form open in it. */
  readonly isKept: boolean;
}

/** What each panel shows. Setting up stands before them all, the card of one lead above them. */
export const PANELS: Readonly<Record<ShownPanel, Panel>> = {
  terms: { Component: TermsPanel, isKept: true },
  labelling: { Component: LabellingPanel, isKept: false },
  definition: { Component: DefinitionPanel, isKept: true },
  thresholds: { Component: ThresholdsPanel, isKept: false },
  agreement: { Component: AgreementPanel, isKept: true },
  handover: { Component: HandOverPanel, isKept: false },
  answer: { Component: AnswerPanel, isKept: true },
  rejections: { Component: RejectionsPanel, isKept: false },
  insight: { Component: InsightPanel, isKept: true },
  meeting: { Component: MeetingPanel, isKept: false },
};
