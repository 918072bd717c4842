import type { Argument } from '../functions/arguments';
import { ALL_THREE, applyToLeads, BRIEF, GAP, GRADE, SCORE, WHY } from '../functions/lead-functions';
import { tellSeal } from '../functions/lead-seal';
import { lookUpTerm } from '../functions/lead-term';
import { refused } from '../rpc/answer';
import { HANDLERS } from '../rpc/handlers';
import { missingConsent } from './consent';
import { currentEnvironment } from './environment';
import { buildMenu, showSidebar, turnOnAndTell } from './menu';
import { joinAndTell, recalculateAndTell } from './recalculate';
import { runSelfTest } from './self-test/self-test';
import { dateDecisions } from './triggers';

/**
 * Scores, grades and explains each lead by a definition, in one call.
 *
 * @param {A1:K} leads The leads with their header row, or only rows of leads when headers is given.
 * @param {Definition!A:H} definition The eight columns of the definition.
 * @param {A1:K1} headers The header row, when leads does not include it. Optional.
 * @return Three cells a row, under the titles "Score", "Grade" and "Why".
 * @customfunction
 */
export function LEADS(leads: Argument, definition: Argument, headers: Argument) {
  return applyToLeads(ALL_THREE, leads, definition, headers);
}

/**
 * Scores each lead by a definition: a number for every row.
 *
 * @param {A1:K} leads The leads with their header row, or only rows of leads when headers is given.
 * @param {Definition!A:H} definition The eight columns of the definition.
 * @param {A1:K1} headers The header row, when leads does not include it. Optional.
 * @return One score a row, under the title "Score".
 * @customfunction
 */
export function LEADSCORE(leads: Argument, definition: Argument, headers: Argument) {
  return applyToLeads(SCORE, leads, definition, headers);
}

/**
 * Grades each lead by a definition: the name of its grade.
 *
 * @param {A1:K} leads The leads with their header row, or only rows of leads when headers is given.
 * @param {Definition!A:H} definition The eight columns of the definition.
 * @param {A1:K1} headers The header row, when leads does not include it. Optional.
 * @return One grade a row, under the title "Grade".
 * @customfunction
 */
export function LEADGRADE(leads: Argument, definition: Argument, headers: Argument) {
  return applyToLeads(GRADE, leads, definition, headers);
}

/**
 * Explains each lead's score: what it earned, largest first, and what could not be read.
 *
 * @param {A1:K} leads The leads with their header row, or only rows of leads when headers is given.
 * @param {Definition!A:H} definition The eight columns of the definition.
 * @param {A1:K1} headers The header row, when leads does not include it. Optional.
 * @return One explanation a row, under the title "Why".
 * @customfunction
 */
export function LEADWHY(leads: Argument, definition: Argument, headers: Argument) {
  return applyToLeads(WHY, leads, definition, headers);
}

/**
 * Tells what keeps each lead from being handed over, and where the points could come from; empty when it is ready.
 *
 * @param {A1:K} leads The leads with their header row, or only rows of leads when headers is given.
 * @param {Definition!A:H} definition The eight columns of the definition.
 * @param {A1:K1} headers The header row, when leads does not include it. Optional.
 * @return One text a row, under the title "Gap".
 * @customfunction
 */
export function LEADGAP(leads: Argument, definition: Argument, headers: Argument) {
  return applyToLeads(GAP, leads, definition, headers);
}

/**
 * Tells what Sales asked to know of each lead: the Brief fields with their values, and the three largest contributions.
 *
 * @param {A1:K} leads The leads with their header row, or only rows of leads when headers is given.
 * @param {Definition!A:H} definition The eight columns of the definition.
 * @param {A1:K1} headers The header row, when leads does not include it. Optional.
 * @return One text a row, under the title "Brief".
 * @customfunction
 */
export function LEADBRIEF(leads: Argument, definition: Argument, headers: Argument) {
  return applyToLeads(BRIEF, leads, definition, headers);
}

/**
 * Says who signed a definition and when, and whether it was changed since.
 *
 * @param {Definition!A:H} definition The eight columns of the definition.
 * @return One text.
 * @customfunction
 */
export function LEADSEAL(definition: Argument) {
  return tellSeal(definition);
}

/**
 * Looks up the agreed meaning of a term, by its name or one of its other names.
 *
 * @param {"MQL"} name The term.
 * @param {Terms!A:H} terms The Terms tab with its headings.
 * @return The agreed meaning.
 * @customfunction
 */
export function LEADTERM(name: Argument, terms: Argument) {
  return lookUpTerm(name, terms);
}

export function onInstall() {
  buildMenu();
}

export function onOpen() {
  buildMenu();
}

export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit) {
  dateDecisions(event);
}

export function turnOn() {
  turnOnAndTell();
}

export function openSidebar() {
  showSidebar(null);
}

export function openSetup() {
  showSidebar('setup');
}

export function openHandOver() {
  showSidebar('handover');
}

export function openRejections() {
  showSidebar('rejections');
}

export function recalculateAll() {
  recalculateAndTell();
}

export function joinFormulas() {
  joinAndTell();
}

/** Run from the script editor: it checks on a live sheet what LeadPact takes for granted of Google, and writes a tab of its own. */
export function selfTest() {
  runSelfTest();
}

/** Answers a call of the API. The build makes a public function for each name, which passes its argument on to this. */
export const answer = (name: keyof typeof HANDLERS, request: unknown) => {
  const consent = missingConsent();
  return consent?.missing.includes('cells')
    ? refused({ kind: 'no consent', consent })
    : HANDLERS[name](currentEnvironment(consent), request);
};
