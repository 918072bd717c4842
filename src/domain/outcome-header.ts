import { header } from './common-header';

/** The headings of the columns that tell what became of a lead. */
export const OUTCOME_HEADERS = {
  decision: header('Decision', '判定', '営業判断, 営業判定, 受入可否, 受入判定, 採否, Sales decision'),
  outcome: header(
    'Outcome',
    '結果',
    '商談結果, ステータス, 受注結果, 成約, Status, Result, Stage, Deal stage, Converted',
  ),
  rejectionReason: header(
    'Rejection reason',
    '却下理由',
    '対象外理由, 差し戻し理由, Reject reason, Reason for rejection',
  ),
  lostReason: header('Lost reason', '失注理由', 'Reason, Loss reason'),
} as const;
