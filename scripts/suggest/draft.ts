import { COLUMNS } from '../../src/domain/definition/keyword';
import { calendarIn } from '../../src/domain/definition/parse-time';
import { withSeal } from '../../src/domain/definition/seal';
import { parseToday } from '../../src/domain/definition/today';
import { versionOf, withVersion } from '../../src/domain/definition/version';
import { blocksOf } from '../../src/domain/draft/draft-edit';
import { headingsRow, startingDefinition } from '../../src/domain/setup/starting-definition';
import type { Cells, Row } from '../../src/domain/values/cell';
import { beginningOf, calendarOf, type Day, formatDay } from '../../src/domain/values/day';
import { zonedText } from '../../src/domain/values/reading';
import { readDefinitionFile } from '../score/definition-file';
import { Refusal } from '../score/messages';
import type { SuggestArguments } from './arguments';

/** A definition whose criteria a suggestion replaces. */
export interface Draft {
  readonly cells: Cells;
  /** In which days are told. */
  readonly zone: string;
  /** The moment from which ages count, and at which the suggestion is made. */
  readonly moment: Date;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** True where the criteria are a team's own, and not those that every team begins with. */
  readonly isOwn: boolean;
}

function dayIn(zone: string, asOf: Day | null): Pick<Draft, 'moment' | 'today'> {
  const calendar = calendarOf(zone);
  if (calendar === null) throw new Error(`There is no time zone ${zone}`);
  const now = new Date();
  const day = asOf ?? calendar(now);
  return { moment: asOf === null ? now : beginningOf(asOf, calendar), today: formatDay(day) };
}

/** The definition that was given, as its next version. @throws Refusal where its grades are by Groups */
export async function givenDraft(given: SuggestArguments, definition: string): Promise<Draft> {
  const filed = await readDefinitionFile(definition, given.definitionSheet, given.asOf);
  if (filed.definition.scales.some(({ group }) => group !== ''))
    throw new Refusal('gradesByGroup', { path: definition });
  const zone = filed.definition.timeZone ?? hereZone();
  return { cells: filed.cells, zone, ...dayIn(zone, given.asOf), isOwn: true };
}

/** The time zone of this machine. */
export const hereZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The parts of a starting definition that no team has to agree to before there are criteria. */
const KEPT_PARTS = new Set([
  'version',
  'asOf',
  'timeZone',
  'criterion',
  'floor',
  'grade',
  'handOver',
  'blank',
  'permission',
]);

/** What every team begins with. @param leads some leads of the file */
export function startingDraft({ language, asOf }: SuggestArguments, headings: Row, leads: Cells): Draft {
  const zone = hereZone();
  const day = dayIn(zone, asOf);
  const cells = startingDefinition({ language, today: day.today, timeZone: zone, headings, leads });
  const kept = blocksOf(cells).flatMap(({ part, rows }) =>
    part !== undefined && KEPT_PARTS.has(part) ? rows : [],
  );
  return { cells: [headingsRow(language), ...kept], zone, ...day, isOwn: false };
}

/** A draft is nobody's agreement: it gets the next number, and no seal. */
export function asNextVersion(draft: Draft, cells: Cells): Cells {
  const next = draft.isOwn ? versionOf(draft.cells) + 1 : 1;
  return withSeal(withVersion(cells, next, ''), '', '');
}

/** @throws for a draft of ours that can't be read: that would be a mistake of this program */
export function parseDraft(cells: Cells, moment: Date) {
  const parsed = parseToday(cells, moment);
  if (!parsed.ok) throw new Error(`The draft can't be read: ${JSON.stringify(parsed.faults)}`);
  return parsed.definition;
}

const field = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A definition as a text file. */
export function writeDraft(cells: Cells): string {
  const calendar = calendarIn(cells);
  const lines = cells.map((row) => COLUMNS.map((_, at) => field(zonedText(row[at], calendar))).join(','));
  return `${lines.join('\n')}\n`;
}
