import * as z from 'zod/mini';
import { answers, revision } from '../schema';
import type { SheetState } from '../sheet/contract';
import type { Recalculated, SetupPlan } from './contract';

export const SETUP = {
  /** `tab`: the lead tab that the user chose instead of the best guess. */
  planSetup: answers<SetupPlan>()(z.strictObject({ tab: z.nullable(z.string()) })),
  setUp: answers<SheetState>()(z.strictObject({ tab: z.string(), revision })),
  /** Writes the managed columns' formulas anew, so that Sheets computes them again; `join`: one for all three where it can stand. */
  recalculate: answers<Recalculated>()(z.strictObject({ join: z.optional(z.boolean()) })),
};
