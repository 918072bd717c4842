import type { Reason } from '../../domain/rejections/reason';

/** The Reasons tab. */
export interface ReasonsTab {
  readonly reasons: readonly Reason[];
  readonly revision: string;
}
