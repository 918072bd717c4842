import { findings } from '../domain/lint/lint';
import { checkWords } from '../domain/words/word-check';
import { AgreementPanel } from './agreement/agreement-panel';
import { HandOverPanel } from './hand-over/hand-over-panel';
import { InsightPanel } from './insight/insight-loader';
import { LeadPanel } from './lead/lead-panel';
import { RejectionsPanel } from './rejections/rejections-panel';
import { TermsPanel } from './terms/terms-panel';
import { ThresholdsPanel } from './thresholds/thresholds-panel';

// The entry of `later.html`, which the page loads once it is open.
window.later = {
  ThresholdsPanel,
  LeadPanel,
  TermsPanel,
  AgreementPanel,
  HandOverPanel,
  RejectionsPanel,
  InsightPanel,
  findings,
  checkWords,
};
