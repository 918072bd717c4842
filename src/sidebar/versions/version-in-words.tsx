import { clausesOf } from '../../domain/definition/definition';
import { calendarIn } from '../../domain/definition/parse-time';
import { parseToday } from '../../domain/definition/today';
import { blocksOf } from '../../domain/draft/draft-edit';
import type { Cells } from '../../domain/values/cell';
import type { Calendar } from '../../domain/values/day';
import type { Language } from '../../domain/values/language';
import type { Messages } from '../messages/messages';
import { PointsChip } from '../parts/points-chip';
import { type Said, sayBlock } from '../saying/say-block';
import { SECTIONS } from '../saying/sections';
import { useSidebar } from '../session/sidebar-context';

/** Shows a version's parts in words, to be read only. */
export function VersionInWords({ cells }: { readonly cells: Cells }) {
  const sidebar = useSidebar();
  return (
    <div class="card panel">
      {sayVersion(cells, sidebar.calendar, sidebar.sheet.moment, sidebar, sidebar.language).map(
        ({ title, parts }) => (
          <div key={title}>
            <p class="soft">{title}</p>
            <ul aria-label={title}>
              {parts.map(({ title, detail, chip, group, tone }, at) => (
                <li key={at}>
                  <b>{title}</b> {chip && <PointsChip text={chip} />}{' '}
                  {group && <span class={`mark ${tone}`}>{group}</span>} <span class="soft">{detail}</span>
                </li>
              ))}
            </ul>
          </div>
        ),
      )}
    </div>
  );
}

/** A heading of the Definition panel with a version's parts below it. */
interface SaidSection {
  readonly title: string;
  readonly parts: readonly Said[];
}

/**
 * Tells all parts of a version in words, by section, without empty sections. Cells that are no definition are told as written.
 * @param sheetCalendar for cells without a Time zone row
 */
export function sayVersion(
  cells: Cells,
  sheetCalendar: Calendar,
  moment: Date,
  messages: Messages,
  language: Language,
): SaidSection[] {
  const calendar = calendarIn(cells) ?? sheetCalendar;
  const parsed = parseToday(cells, moment);
  const all = parsed.ok ? [...clausesOf(parsed.definition), ...parsed.definition.owners] : [];
  const clauses = new Map(all.map((clause) => [clause.row, clause]));
  const blocks = blocksOf(cells);
  return SECTIONS.flatMap(({ title, parts }) => {
    const said = blocks
      .filter(({ part }) => parts.includes(part))
      .map((block) => sayBlock(block, clauses.get(block.at + 1) ?? null, calendar, messages, language));
    return said.length === 0 ? [] : { title: messages.definition[title], parts: said };
  });
}
