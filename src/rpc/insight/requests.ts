import * as z from 'zod/mini';
import { answers, nothing, place, text } from '../schema';
import type { InsightEngine } from './contract';

const side = z.enum(['left', 'right']);
/** Cells in A1 notation. */
const cells = z.string().check(z.maxLength(20));
const places = z.array(cells).check(z.maxLength(1000));
/** A title, or a number format. */
const short = z.string().check(z.maxLength(500));
const charts = z
  .array(
    z.strictObject({
      title: short,
      ranges: z.array(z.strictObject({ on: z.enum(['own', 'data']), cells })).check(z.maxLength(20)),
      series: z
        .array(
          z.strictObject({
            type: z.enum(['bars', 'line']),
            axis: side,
            color: z.string().check(z.regex(/^#[0-9a-f]{6}$/)),
          }),
        )
        .check(z.maxLength(20)),
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
      headings: places,
      grey: places,
      formats: z.array(z.strictObject({ cells, format: short })).check(z.maxLength(1000)),
      charts,
      chartRow: place,
    }),
  ),
};
