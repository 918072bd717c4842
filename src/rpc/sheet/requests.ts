import * as z from 'zod/mini';
import { PANEL_NAMES } from '../panels';
import { answers, nothing, place, text } from '../schema';
import { type Glance, MADE_TABS, type OpenedState, type SheetState } from './contract';

export const SHEET = {
  readState: answers<OpenedState>()(nothing),
  /** Keeps what can't be read in LeadPact's metadata under a key that nothing reads. */
  putAside: answers<SheetState>()(nothing),
  /** Shows a tab that LeadPact has made; `isShown` is false where it is gone. */
  showTab: answers<{ readonly isShown: boolean }>()(z.strictObject({ tab: z.enum(MADE_TABS) })),
  /**
   * What is selected, and whether headings or revision have changed since. `headings`: where they were seen; null for nowhere. `panel`: one
   * that the user has chosen since the last glance, to be kept.
   */
  glance: answers<Glance>()(
    z.strictObject({
      headings: z.nullable(
        z.strictObject({ tab: text, row: place, own: z.array(place).check(z.maxLength(1000)) }),
      ),
      panel: z.optional(z.enum(PANEL_NAMES)),
    }),
  ),
};
