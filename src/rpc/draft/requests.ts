import * as z from 'zod/mini';
import type { DefinitionTab } from '../definition/contract';
import { answers, definitionRows, place, revision } from '../schema';
import type { SheetState } from '../sheet/contract';

export const DRAFT = {
  /** Replaces the Draft's rows (with the headings row). `revision`: the Draft that the caller last saw. */
  saveDraft: answers<DefinitionTab>()(z.strictObject({ rows: definitionRows, revision })),
  /** Replaces the Draft by a past version, or by the Definition tab as it is (`version` null). `draft`: the revision seen. */
  takeAsDraft: answers<SheetState>()(z.strictObject({ version: z.nullable(place), draft: revision })),
};
