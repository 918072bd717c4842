import { array, custom, nullable, number, object, parse, picklist, string } from 'valibot';
import type { Effect } from '../effect/effect';
import type { Agreement } from './agreement';
import { DEPARTMENTS } from './department';

/** The agreement, with the secret by which LeadPact recognises what it has written into cells itself. */
export interface AgreementRecord extends Agreement {
  readonly secret: string;
}

const signature = object({ user: string(), department: picklist(DEPARTMENTS), at: string() });
const signatory = object({ address: string(), department: picklist(DEPARTMENTS) });
const proposed = {
  version: number(),
  seal: string(),
  replaces: string(),
  by: string(),
  at: string(),
  reason: string(),
  signatures: array(signature),
};
// The effect is only shown, by the same build that wrote it: so it is enough to see that it is one.
const effect = custom<Effect>((value) => typeof value === 'object' && value !== null && 'enter' in value);

const record = object({
  secret: string(),
  inForce: nullable(object({ ...proposed, since: string(), signatories: array(signatory) })),
  proposal: nullable(object({ ...proposed, effect: nullable(effect), leads: string() })),
  declined: nullable(object({ version: number(), by: string(), at: string(), reason: string() })),
});

/**
 * Reads what `JSON.stringify` wrote of a record.
 * @throws where the text is anything else: nobody but LeadPact writes it, so that is a bug
 */
export function parseAgreement(text: string): AgreementRecord {
  return parse(record, JSON.parse(text));
}
