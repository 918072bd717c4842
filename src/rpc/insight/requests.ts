import * as z from 'zod/mini';
import { answers, nothing, place, text } from '../schema';
import type { InsightEngine } from './contract';

const side = z.enum(['left', 'right']);
const charts = z
  .array(
    z.strictObject({
      title: z.string(),
      ranges: z.array(z.strictObject({ on: z.enum(['own', 'data']), cells: z.string() })),
      series: z.array(z.strictObject({ type: z.enum(['bars', 'line']), axis: side, color: z.string() })),
      share: z.nullable(side),
    }),
  )
  .check(z.maxLength(10));

export const INSIGHT = {
  readEngine: answers<InsightEngine>()(nothing),
  /** Writes a backtest into a tab: over the last one, unless somebody changed that. */
  writeBacktest: answers<{ readonly tab: string }>()(
    z.strictObject({
      rows: z.array(z.array(z.union([text, z.number()])).check(z.maxLength(100))).check(z.maxLength(500)),
      headings: z.array(z.string()),
      grey: z.array(z.string()),
      formats: z.array(z.strictObject({ cells: z.string(), format: z.string() })),
      charts,
      chartRow: place,
    }),
  ),
};
