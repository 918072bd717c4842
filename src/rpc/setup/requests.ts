import * as z from 'zod/mini';
import { answers, nothing, revision } from '../schema';
import type { SheetState } from '../sheet/contract';
import type { SetupPlan } from './contract';

export const SETUP = {
  /** `tab`: the lead tab that the user chose instead of the best guess. */
  planSetup: answers<SetupPlan>()(z.strictObject({ tab: z.nullable(z.string()) })),
  setUp: answers<SheetState>()(z.strictObject({ tab: z.string(), revision })),
  /** Writes the managed columns' formulas anew, so that Sheets computes them again. */
  recalculate: answers<{ readonly columns: number }>()(nothing),
};
