import type { HandOverColumn } from '../../domain/hand-over/hand-over-column';
import { type Calendar, calendarOf } from '../../domain/values/day';
import { protectionOf } from '../../sheets/grid/protection';
import { makeHandOverColumns } from '../../sheets/hand-over/make-hand-over-columns';
import { columnBelow } from '../../sheets/leads/lead-sheet';
import { granted, reading, refused } from '../answer';
import type { Refusal } from '../contract';
import type { Environment } from '../environment';
import { REQUESTS } from '../requests';
import { type HandOverScene, handOverState, readHandOverScene } from './hand-over-state';

/** The state as it is now, after a change too. */
export function answerHandOver(environment: Environment) {
  const scene = readHandOverScene(environment);
  return scene === null ? refused({ kind: 'not set up' }) : granted(handOverState(environment, scene));
}

export const readHandOver = reading(REQUESTS.nothing, answerHandOver);

/** The leads, where the columns to be written are there and may be written. */
export function writableScene(
  environment: Environment,
  columns: readonly HandOverColumn[],
): { readonly scene: HandOverScene } | { readonly refusal: Refusal } {
  const scene = readHandOverScene(environment);
  const places = scene?.headings.handOver.places;
  if (scene === null || columns.some((column) => places?.has(column) !== true))
    return { refusal: { kind: 'not set up' } };
  const ranges = columns.map((column) => columnBelow(scene.lead, places?.get(column) ?? 1));
  const obstacle = protectionOf(environment, scene.lead.sheet, ranges);
  return obstacle === null ? { scene } : { refusal: { kind: 'obstacle', obstacle } };
}

/** The calendar of the sheet, whose dates the columns of the hand-over hold. */
export function sheetCalendar({ spreadsheet }: Environment): Calendar {
  const calendar = calendarOf(spreadsheet.getSpreadsheetTimeZone());
  if (calendar === null) throw new Error('The time zone of the spreadsheet is not known');
  return calendar;
}

/** The leads with columns that are made when they are first needed. */
export function withColumns(
  environment: Environment,
  scene: HandOverScene,
  columns: readonly HandOverColumn[],
): HandOverScene {
  const { lead, headings } = scene;
  if (columns.every((column) => headings.handOver.places.has(column))) return scene;
  makeHandOverColumns(lead, headings.handOver, columns, environment.language);
  return readHandOverScene(environment) ?? scene;
}
