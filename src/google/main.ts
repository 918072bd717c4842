import type { Argument } from '../functions/arguments';
import { ALL_THREE, applyToLeads, BRIEF, GAP, GRADE, SCORE, WHY } from '../functions/lead-functions';
import { tellSeal } from '../functions/lead-seal';
import { lookUpTerm } from '../functions/lead-term';
import { HANDLERS } from '../rpc/handlers';
import { currentEnvironment } from './environment';
import { buildMenu, recalculateAndTell, showSidebar, turnOnAndTell } from './menu';
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
  showSidebar('definition');
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

export function readState(request: unknown) {
  return HANDLERS.readState(currentEnvironment(), request);
}

export function readInsight(request: unknown) {
  return HANDLERS.readInsight(currentEnvironment(), request);
}

export function readLater(request: unknown) {
  return HANDLERS.readLater(currentEnvironment(), request);
}

export function readLeads(request: unknown) {
  return HANDLERS.readLeads(currentEnvironment(), request);
}

export function planSetup(request: unknown) {
  return HANDLERS.planSetup(currentEnvironment(), request);
}

export function setUp(request: unknown) {
  return HANDLERS.setUp(currentEnvironment(), request);
}

export function saveDraft(request: unknown) {
  return HANDLERS.saveDraft(currentEnvironment(), request);
}

export function readEffect(request: unknown) {
  return HANDLERS.readEffect(currentEnvironment(), request);
}

export function propose(request: unknown) {
  return HANDLERS.propose(currentEnvironment(), request);
}

export function sign(request: unknown) {
  return HANDLERS.sign(currentEnvironment(), request);
}

export function decline(request: unknown) {
  return HANDLERS.decline(currentEnvironment(), request);
}

export function takeBack(request: unknown) {
  return HANDLERS.takeBack(currentEnvironment(), request);
}

export function finishSigning(request: unknown) {
  return HANDLERS.finishSigning(currentEnvironment(), request);
}

export function restoreSigned(request: unknown) {
  return HANDLERS.restoreSigned(currentEnvironment(), request);
}

export function takeAsDraft(request: unknown) {
  return HANDLERS.takeAsDraft(currentEnvironment(), request);
}

export function readHistory(request: unknown) {
  return HANDLERS.readHistory(currentEnvironment(), request);
}

export function readVersion(request: unknown) {
  return HANDLERS.readVersion(currentEnvironment(), request);
}

export function saveTerm(request: unknown) {
  return HANDLERS.saveTerm(currentEnvironment(), request);
}

export function agreeTerm(request: unknown) {
  return HANDLERS.agreeTerm(currentEnvironment(), request);
}

export function removeTerm(request: unknown) {
  return HANDLERS.removeTerm(currentEnvironment(), request);
}

export function readHandOver(request: unknown) {
  return HANDLERS.readHandOver(currentEnvironment(), request);
}

export function prepareHandOver(request: unknown) {
  return HANDLERS.prepareHandOver(currentEnvironment(), request);
}

export function handOver(request: unknown) {
  return HANDLERS.handOver(currentEnvironment(), request);
}

export function undoHandOver(request: unknown) {
  return HANDLERS.undoHandOver(currentEnvironment(), request);
}

export function check(request: unknown) {
  return HANDLERS.check(currentEnvironment(), request);
}

export function recycle(request: unknown) {
  return HANDLERS.recycle(currentEnvironment(), request);
}

export function saveReason(request: unknown) {
  return HANDLERS.saveReason(currentEnvironment(), request);
}

export function removeReason(request: unknown) {
  return HANDLERS.removeReason(currentEnvironment(), request);
}

export function buildSummary(request: unknown) {
  return HANDLERS.buildSummary(currentEnvironment(), request);
}

export function writeBacktest(request: unknown) {
  return HANDLERS.writeBacktest(currentEnvironment(), request);
}

export function readSelection(request: unknown) {
  return HANDLERS.readSelection(currentEnvironment(), request);
}

export function recalculate(request: unknown) {
  return HANDLERS.recalculate(currentEnvironment(), request);
}
