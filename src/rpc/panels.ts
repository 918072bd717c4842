/** The sidebar's panels in the order of their tabs, and `setup`, which stands before them all. The menu names one to open. */
export const PANEL_NAMES = [
  'definition',
  'thresholds',
  'lead',
  'terms',
  'agreement',
  'handover',
  'answer',
  'rejections',
  'insight',
  'setup',
] as const;

export type PanelName = (typeof PANEL_NAMES)[number];
