import { answers, nothing } from '../schema';
import type { ReadLeads } from './contract';

export const LEADS = {
  /** The leads in the team's own columns, how many wait for an answer, and which can't be handed over. */
  readLeads: answers<ReadLeads>()(nothing),
};
