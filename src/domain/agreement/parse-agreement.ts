import * as z from 'zod/mini';
import type { Effect } from '../effect/effect';
import { keyedDigestOf } from '../notation/digest';
import { type Agreement, NOTHING_AGREED } from './agreement';
import { DEPARTMENTS } from './department';

/** What a record says, as far as it can be known to be LeadPact's own in this spreadsheet. */
export interface AgreementRecord {
  /** `kept`: written here by LeadPact, or nothing was. `unconfirmed`: written by somebody or elsewhere. `unreadable`: no record. */
  readonly origin: 'kept' | 'unconfirmed' | 'unreadable';
  readonly agreement: Agreement;
}

export const NO_RECORD: AgreementRecord = { origin: 'kept', agreement: NOTHING_AGREED };

const number = z.int().check(z.minimum(0), z.maximum(1_000_000));
const signature = z.object({ user: z.string(), department: z.enum(DEPARTMENTS), at: z.string() });
const signatory = z.object({ address: z.string(), department: z.enum(DEPARTMENTS) });
const proposed = {
  version: number,
  seal: z.string(),
  replaces: z.string(),
  by: z.string(),
  at: z.string(),
  reason: z.string(),
  signatures: z.array(signature),
};
// The effect is only shown, by the same build that wrote it: so it is enough to see that it is one.
const effect = z.custom<Effect>((value) => typeof value === 'object' && value !== null && 'enter' in value);

const content = z.object({
  inForce: z.nullable(z.object({ ...proposed, since: z.string(), signatories: z.array(signatory) })),
  proposal: z.nullable(z.object({ ...proposed, effect: z.nullable(effect), leads: z.string() })),
  declined: z.nullable(z.object({ version: number, by: z.string(), at: z.string(), reason: z.string() })),
});

/** A record as it is kept: its keyed digest, a space, its content as JSON. */
const WRITTEN = /^([0-9a-f]{32}) ([\s\S]*)$/;

/** The record's text: only who has this spreadsheet's secret can write one that is read as LeadPact's own. */
export function writtenAgreement(agreement: Agreement, secret: string): string {
  const text = JSON.stringify(agreement);
  return `${keyedDigestOf(text, secret)} ${text}`;
}

/**
 * Reads a record, whoever wrote it.
 * @param secret this spreadsheet's; null where it has none, so that no record was made with it
 */
export function parseAgreement(text: string, secret: string | null): AgreementRecord {
  const [, digest, kept] = WRITTEN.exec(text) ?? [];
  const body = kept ?? text;
  const agreement = readContent(body);
  if (agreement === null) return { origin: 'unreadable', agreement: NOTHING_AGREED };
  return secret !== null && digest === keyedDigestOf(body, secret)
    ? { origin: 'kept', agreement }
    : { origin: 'unconfirmed', agreement: withoutSignatures(agreement) };
}

/** Whether a text is a record at all, whoever wrote it. */
export function isReadableAgreement(text: string): boolean {
  return readContent(WRITTEN.exec(text)?.[2] ?? text) !== null;
}

function readContent(text: string): Agreement | null {
  try {
    return z.safeParse(content, JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

/** What is left of an agreement that can't be known to be one: which version is in force, signed by nobody. */
function withoutSignatures({ inForce }: Agreement): Agreement {
  return {
    ...NOTHING_AGREED,
    inForce: inForce === null ? null : { ...inForce, signatures: [], signatories: [] },
  };
}
