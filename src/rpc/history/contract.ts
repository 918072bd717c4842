import type { Department } from '../../domain/agreement/department';

/** A version in the History tab. */
export interface PastVersion {
  readonly version: number;
  /** `YYYY-MM-DD HH:MM` */
  readonly since: string;
  readonly by: string;
  readonly reason: string;
  /** Who signed and when, by department. */
  readonly signed: Readonly<Record<Department, string>>;
  /** What changed, in words, as it was recorded. */
  readonly changes: string;
  readonly parts: number;
  /** False when the rows in the History tab are no longer those that were signed. */
  readonly asSigned: boolean;
}
