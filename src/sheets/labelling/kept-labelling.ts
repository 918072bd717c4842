import { DEPARTMENTS, type Department } from '../../domain/agreement/department';
import { revisionOf } from '../../domain/notation/revision';
import type { DocumentProperties } from '../agreement/secret';
import {
  type KeptAnswers,
  type KeptRound,
  keptAnswersText,
  keptRoundText,
  readKeptAnswers,
  readKeptRound,
} from './kept-text';

/** What is kept under a key of its own. */
export type KeptPart = 'round' | Department;

/** A round with what both departments have answered so far. */
export interface KeptLabelling extends KeptRound {
  /** Differs from that of any other round. */
  readonly id: string;
  readonly answered: Readonly<Record<Department, KeptAnswers>>;
}

/** What is found in the document's properties, where nobody sees it in the cells. */
export interface FoundLabelling {
  /** Null where no round was begun, and where what is kept of it can't be read. */
  readonly labelling: KeptLabelling | null;
  /** What stands there and is not as LeadPact writes it: it counts for nothing. */
  readonly unreadable: readonly KeptPart[];
}

const keyOf = (part: KeptPart) => `leadpact.labelling.${part}`;
/** Under it lies what could not be read, until something else can't. */
const asideOf = (part: KeptPart) => `${keyOf(part)}.aside`;

const NO_ANSWERS: KeptAnswers = { answers: [], judges: [] };

export function findLabelling(properties: DocumentProperties): FoundLabelling {
  const text = properties.getProperty(keyOf('round')) ?? '';
  const kept = readKeptRound(text);
  if (kept === null) return { labelling: null, unreadable: text === '' ? [] : ['round'] };
  const unreadable: Department[] = [];
  const answersOf = (department: Department): KeptAnswers => {
    const own = properties.getProperty(keyOf(department)) ?? '';
    const read = own === '' ? NO_ANSWERS : readKeptAnswers(own, kept.round);
    if (read === null) unreadable.push(department);
    return read ?? NO_ANSWERS;
  };
  const answered = { marketing: answersOf('marketing'), sales: answersOf('sales') };
  return { labelling: { ...kept, id: revisionOf([[text]]), answered }, unreadable };
}

/** Keeps a new round. The answers to the one before go first, so that they are never taken for answers to this one. */
export function keepRound(properties: DocumentProperties, found: FoundLabelling, kept: KeptRound): void {
  putAside(properties, found.unreadable);
  for (const department of DEPARTMENTS) properties.setProperty(keyOf(department), '');
  properties.setProperty(keyOf('round'), keptRoundText(kept));
}

/** Keeps what a department has answered, in the place of what it had answered before. */
export function keepAnswers(
  properties: DocumentProperties,
  { labelling, unreadable }: FoundLabelling,
  department: Department,
  answers: KeptAnswers,
): void {
  if (labelling === null) throw new Error('There is no round to answer');
  putAside(
    properties,
    unreadable.filter((part) => part === department),
  );
  properties.setProperty(keyOf(department), keptAnswersText(answers, labelling.round));
}

/** Keeps what can't be read under keys that nothing reads. */
function putAside(properties: DocumentProperties, parts: readonly KeptPart[]): void {
  for (const part of parts) properties.setProperty(asideOf(part), properties.getProperty(keyOf(part)) ?? '');
}
