import type { Wording } from '../values/language';

/** The columns that a hand-over and its answer fill, in the order in which LeadPact makes them. */
export const HAND_OVER_COLUMNS = [
  'handedOver',
  'version',
  'scoreThen',
  'brief',
  'decision',
  'decidedOn',
  'reason',
  'note',
  'outcome',
] as const;

/**
 * The columns that are made when they are first needed: by a sample below the threshold, by leads that are put back, by a definition
 * with Owner rows, and by a decision that is made in the sidebar.
 */
export const OCCASIONAL_COLUMNS = ['sample', 'recycleOn', 'earlier', 'owner', 'decidedBy'] as const;

export type HandOverColumn = (typeof HAND_OVER_COLUMNS)[number] | (typeof OCCASIONAL_COLUMNS)[number];

/** The columns in whose place a column of the team's own can be taken. */
export const TAKABLE_COLUMNS = ['decision', 'reason', 'outcome', 'owner'] as const;
export type TakableColumn = (typeof TAKABLE_COLUMNS)[number];

export const HAND_OVER_HEADINGS: Readonly<Record<HandOverColumn, Wording>> = {
  handedOver: { en: 'Handed over on', ja: '引き渡し日' },
  version: { en: 'Version', ja: '版' },
  scoreThen: { en: 'Score then', ja: '引き渡し時スコア' },
  brief: { en: 'Brief', ja: '申し送り' },
  decision: { en: 'Decision', ja: '判定' },
  decidedOn: { en: 'Decided on', ja: '判定日' },
  reason: { en: 'Rejection reason', ja: '却下理由' },
  note: { en: 'Rejection note', ja: '却下メモ' },
  outcome: { en: 'Outcome', ja: '結果' },
  sample: { en: 'Sample', ja: '抽出' },
  recycleOn: { en: 'Come up again on', ja: '再引き渡し予定日' },
  earlier: { en: 'Earlier hand-overs', ja: '過去の引き渡し' },
  owner: { en: 'Owner', ja: '担当' },
  decidedBy: { en: 'Decided by', ja: '判定者' },
};
