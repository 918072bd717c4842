import type { VNode } from 'preact';
import { PANEL_NAMES, type PanelName } from '../rpc/panels';
import { AgreementPanel } from './agreement/agreement-panel';
import { AnswerPanel } from './answer/answer-panel';
import { DefinitionPanel } from './definition/definition-panel';
import { HandOverPanel } from './hand-over/hand-over-panel';
import { InsightPanel } from './insight/insight-panel';
import { LeadPanel } from './lead/lead-panel';
import type { Messages } from './messages/messages';
import { RejectionsPanel } from './rejections/rejections-panel';
import { TermsPanel } from './terms/terms-panel';
import { ThresholdsPanel } from './thresholds/thresholds-panel';

interface Panel {
  /** The message that the panel's tab shows. */
  readonly title: keyof Messages['common'] & `tab${string}`;
  readonly Component: () => VNode | null;
  /** Once it was shown, it stays while another one is looked at, with what is typed in it. */
  readonly isKept: boolean;
}

/** Every panel that has a tab. Setting up stands before them all. */
const BY_NAME: Readonly<Record<Exclude<PanelName, 'setup'>, Panel>> = {
  definition: { title: 'tabDefinition', Component: DefinitionPanel, isKept: true },
  thresholds: { title: 'tabThresholds', Component: ThresholdsPanel, isKept: false },
  lead: { title: 'tabLead', Component: LeadPanel, isKept: false },
  terms: { title: 'tabTerms', Component: TermsPanel, isKept: true },
  agreement: { title: 'tabAgreement', Component: AgreementPanel, isKept: true },
  handover: { title: 'tabHandOver', Component: HandOverPanel, isKept: false },
  answer: { title: 'tabAnswer', Component: AnswerPanel, isKept: true },
  rejections: { title: 'tabRejections', Component: RejectionsPanel, isKept: false },
  insight: { title: 'tabInsight', Component: InsightPanel, isKept: true },
};

/** The panels in the order of their tabs. */
export const PANELS = PANEL_NAMES.flatMap((name) => (name === 'setup' ? [] : [{ name, ...BY_NAME[name] }]));
