import type { Wording } from '../values/language';
import type { TakableColumn } from './hand-over-column';

/** How Sales answers a hand-over. */
export type Decision = 'accepted' | 'rejected';
/** What becomes of a lead in the end; `open` while nobody can tell. */
export type Result = 'won' | 'lost' | 'open';

/** The words that the dropdowns of decisions and results offer. */
export const DECISION_WORDS: Readonly<Record<Decision, Wording>> = {
  accepted: { en: 'Accepted', ja: '受け入れ' },
  rejected: { en: 'Rejected', ja: '却下' },
};
export const RESULT_WORDS: Readonly<Record<Result, Wording>> = {
  won: { en: 'Won', ja: '受注' },
  lost: { en: 'Lost', ja: '失注' },
  open: { en: 'Open', ja: '進行中' },
};

/** The word that is written into the Sample column of a lead that was handed over below the threshold, by chance. */
export const SAMPLE_WORD: Wording = { en: 'Random sample', ja: '無作為抽出' };

/** A column of the team's own that serves as one of LeadPact's, and what its values mean. */
export interface TakenColumn {
  readonly column: TakableColumn;
  /** By the value as it is written in the column: a decision, a result or the name of a reason. */
  readonly words: Readonly<Record<string, string>>;
}
