import * as z from 'zod/mini';
import type { Effect } from '../effect/effect';
import type { Agreement } from './agreement';
import { DEPARTMENTS } from './department';

/** The agreement, with the secret by which LeadPact recognises what it has written into cells itself. */
export interface AgreementRecord extends Agreement {
  readonly secret: string;
}

const signature = z.object({ user: z.string(), department: z.enum(DEPARTMENTS), at: z.string() });
const signatory = z.object({ address: z.string(), department: z.enum(DEPARTMENTS) });
const proposed = {
  version: z.number(),
  seal: z.string(),
  replaces: z.string(),
  by: z.string(),
  at: z.string(),
  reason: z.string(),
  signatures: z.array(signature),
};
// The effect is only shown, by the same build that wrote it: so it is enough to see that it is one.
const effect = z.custom<Effect>((value) => typeof value === 'object' && value !== null && 'enter' in value);

const record = z.object({
  secret: z.string(),
  inForce: z.nullable(z.object({ ...proposed, since: z.string(), signatories: z.array(signatory) })),
  proposal: z.nullable(z.object({ ...proposed, effect: z.nullable(effect), leads: z.string() })),
  declined: z.nullable(z.object({ version: z.number(), by: z.string(), at: z.string(), reason: z.string() })),
});

/**
 * Reads what `JSON.stringify` wrote of a record.
 * @throws where the text is anything else: nobody but LeadPact writes it, so that is a bug
 */
export function parseAgreement(text: string): AgreementRecord {
  return z.parse(record, JSON.parse(text));
}
