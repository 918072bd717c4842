import { answers, nothing } from '../schema';
import type { LeadTable } from './contract';

export const LEADS = {
  /** The leads in the team's own columns. */
  readLeads: answers<LeadTable>()(nothing),
};
