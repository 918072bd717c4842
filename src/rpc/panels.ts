/** The sidebar's panels, and `setup`, which stands before them all. The menu may name one to open. */
export const PANEL_NAMES = [
  'terms',
  'labelling',
  'definition',
  'thresholds',
  'agreement',
  'handover',
  'answer',
  'rejections',
  'insight',
  'meeting',
  'setup',
] as const;

export type PanelName = (typeof PANEL_NAMES)[number];
