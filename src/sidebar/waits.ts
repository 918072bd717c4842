import { missingFields } from '../domain/definition/field';
import { parseToday } from '../domain/definition/today';
import { mayHandOver } from '../domain/hand-over/permission';
import { ownNames } from '../domain/hand-over/waiting';
import { isBlankLead, prepare } from '../domain/scoring/scorer';
import type { AgreementState, StatedTerm } from '../rpc/contract';
import type { Sheet, State } from './session/state';
import { standOf, writableBy } from './terms/term-stand';

/** Whether something waits for who is signed in; null where that is not known yet. */
export interface Waits {
  /** A signature of theirs. */
  readonly signature: boolean | null;
  /** Leads that they have to answer. */
  readonly answers: boolean | null;
  /** Words that mean something else to the other department, or whose proposed meaning they can agree to. */
  readonly words: boolean | null;
  /** Leads that they can hand over. */
  readonly handOver: boolean | null;
}

const UNKNOWN: Waits = { signature: null, answers: null, words: null, handOver: null };

type ReadLeads = Extract<State['leads'], { readonly kind: 'read' }>;

export function waitsIn({ sheet, leads }: State): Waits {
  if (sheet === null) return UNKNOWN;
  const { agreement, terms, user } = sheet;
  /** Leads that couldn't be read let nothing wait for ever. */
  const ofLeads = (isWaiting: (read: ReadLeads) => boolean) =>
    leads.kind === 'reading' ? null : leads.kind === 'read' && isWaiting(leads);
  return {
    signature: agreement.signable !== null || agreement.confirmable !== null,
    answers: ofLeads((read) => hasToAnswer(sheet, read)),
    words: (terms?.terms ?? []).some((term) => isWaiting(term, agreement, user)),
    handOver: isReadyToHandOver(agreement) ? ofLeads((read) => canHandOver(sheet, read)) : false,
  };
}

/** Owners, and members of Marketing alone, answer their own leads; everybody else answers all. */
function hasToAnswer(sheet: Sheet, { waiting }: ReadLeads): boolean {
  const { departments } = sheet.agreement;
  const isMarketing = departments.includes('marketing') && !departments.includes('sales');
  // Beside the address there are names where Owner rows name who is signed in.
  const isOwner = ownNames(definitionOf(sheet)?.owners ?? [], sheet.user).size > 1;
  return (isMarketing || isOwner ? waiting.own : waiting.all) > 0;
}

function isWaiting(term: StatedTerm, agreement: AgreementState, user: string): boolean {
  if (writableBy(agreement).length === 0) return false;
  const { agreeable, waiting } = standOf(term, agreement, user);
  return agreeable !== null || (term.state === 'disputed' && waiting.length === 0);
}

/** Leads are handed over by Marketing, and by a version that is in force as both have signed it. */
function isReadyToHandOver({ departments, standing, unconfirmed }: AgreementState): boolean {
  return departments.includes('marketing') && standing === 'as signed' && !unconfirmed;
}

function canHandOver(sheet: Sheet, { leads, unavailable }: ReadLeads): boolean {
  const definition = definitionOf(sheet);
  if (definition === null || !mayHandOver(definition, sheet.user)) return false;
  if (missingFields(definition, leads.headers).length > 0) return false;
  const scorer = prepare(definition, leads.headers);
  const gone = new Set(unavailable);
  return leads.rows.some((row, at) => !gone.has(at) && !isBlankLead(row) && scorer.score(row).ready);
}

function definitionOf({ inForce, moment }: Sheet) {
  const parsed = parseToday(inForce?.rows ?? [], moment);
  return parsed.ok ? parsed.definition : null;
}
