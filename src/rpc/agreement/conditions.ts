import { missingFields } from '../../domain/definition/field';
import { parseToday } from '../../domain/definition/today';
import { layoutObstacles } from '../../sheets/definition/definition-tab';
import { protectedTabs } from '../../sheets/grid/protection';
import { formulaObstacles, planFormulas } from '../../sheets/leads/formulas';
import { movedObstacles } from '../../sheets/leads/moved-headings';
import { type Condition, granted, refused, unobstructed } from '../answer';
import type { Answer } from '../contract';
import { definitionTab } from '../definition/definition-tab';
import { type AgreedSheet, isHalfDone, liveProposal } from './agreed-sheet';

/** Nothing of a version that both have signed is left to be written. */
export function isNotHalfDone(sheet: AgreedSheet): Answer<null> {
  return isHalfDone(sheet) ? refused({ kind: 'half done' }) : granted(null);
}

/** The draft is not proposed: nobody signs what somebody changes meanwhile. */
export function isNotFrozen(sheet: AgreedSheet): Answer<null> {
  const live = liveProposal(sheet);
  return live === null ? granted(null) : refused({ kind: 'frozen', by: live.by });
}

/** The Draft or the Definition is still as the caller saw it. */
export function isFresh<Q>(
  tab: 'definition' | 'draft',
  seen: (request: Q) => string,
): Condition<AgreedSheet, Q> {
  return (sheet, request) => {
    const current = definitionTab(sheet[tab]);
    return current.revision === seen(request) ? granted(null) : refused({ kind: `stale ${tab}`, current });
  };
}

/** The draft can be read, and the lead tab has its columns, and no lead above its headings. */
export function isDefinition({ book, draft }: AgreedSheet): Answer<null> {
  const parsed = parseToday(draft, book.environment.moment);
  if (!parsed.ok) return refused({ kind: 'invalid definition', faults: parsed.faults.length });
  const lead = book.lead();
  const placed = unobstructed(lead === null ? [] : movedObstacles(lead));
  if (!placed.ok) return placed;
  const missing = lead === null ? [] : missingFields(parsed.definition, lead.headings.team);
  return missing.length === 0
    ? granted(null)
    : refused({ kind: 'invalid definition', faults: missing.length });
}

/** The Draft may be written, and has its columns where they were made. */
export function isDraftWritable({ book, tabs }: AgreedSheet): Answer<null> {
  return unobstructed([...protectedTabs(book.layout(), ['draft']), ...layoutObstacles(tabs.draft)]);
}

/** All that a version is written into may be written. */
export function isWritable({ book, tabs }: AgreedSheet): Answer<null> {
  const { definition, draft } = tabs;
  const lead = book.lead();
  return unobstructed([
    ...protectedTabs(book.layout(), ['definition', 'draft', 'history']),
    ...layoutObstacles(definition),
    ...layoutObstacles(draft),
    ...(lead === null
      ? []
      : [
          ...movedObstacles(lead),
          ...formulaObstacles(
            book.layout(),
            lead,
            planFormulas(lead, definition.sheet.getName(), definition.cells),
          ),
        ]),
  ]);
}
