import { answers, nothing } from '../schema';
import type { ReadLeads } from './contract';

export const LEADS = {
  /** The leads in the team's own columns, and how many wait for an answer. */
  readLeads: answers<ReadLeads>()(nothing),
};
