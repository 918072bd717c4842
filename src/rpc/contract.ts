import type * as z from 'zod/mini';
import type { Department } from '../domain/agreement/department';
import type { Obstacle } from '../domain/setup/obstacle';
import type { DECISIONS } from './decisions/requests';
import type { DefinitionTab } from './definition/contract';
import type { DRAFT } from './draft/requests';
import type { HAND_OVER } from './hand-over/requests';
import type { HISTORY } from './history/requests';
import type { INSIGHT } from './insight/requests';
import type { LABELLING } from './labelling/requests';
import type { LEADS } from './leads/requests';
import type { MEETING } from './meeting/requests';
import type { ReasonsTab } from './reasons/contract';
import type { REJECTIONS } from './rejections/requests';
import type { Declared } from './schema';
import type { SetupPlan } from './setup/contract';
import type { SETUP } from './setup/requests';
import type { MissingConsent, SheetState } from './sheet/contract';
import type { SHEET } from './sheet/requests';
import type { SIGNING } from './signing/requests';
import type { SUMMARY } from './summary/requests';
import type { TermsTab } from './terms/contract';
import type { TERMS } from './terms/requests';

export type { Proposal, Signature } from '../domain/agreement/agreement';
export type { Effect } from '../domain/effect/effect';
export type { Term } from '../domain/terms/term';
export type { TermState } from '../domain/terms/term-state';
export type * from './agreement/contract';
export type * from './definition/contract';
export type * from './hand-over/contract';
export type * from './history/contract';
export type * from './insight/contract';
export type * from './labelling/contract';
export type * from './leads/contract';
export type * from './reasons/contract';
export type * from './setup/contract';
export type * from './sheet/contract';
export type * from './signing/contract';
export type * from './terms/contract';
export type { Department, Obstacle };

/** An expected refusal: what stood in the way, with the newer state where there is one. Nothing was written. */
export type Refusal =
  | { readonly kind: 'busy' }
  | { readonly kind: 'not set up' }
  | { readonly kind: 'stale draft'; readonly current: DefinitionTab }
  | { readonly kind: 'stale definition'; readonly current: DefinitionTab }
  | { readonly kind: 'stale terms'; readonly current: TermsTab }
  | { readonly kind: 'stale plan'; readonly current: SetupPlan }
  | { readonly kind: 'obstacle'; readonly obstacle: Obstacle }
  /**
   * A data validation rejects what was to be written into the cell, in one of these tabs; `said` is how Sheets tells it. Alone of all
   * refusals it may come when other cells were written, never with a half of what belongs together.
   */
  | {
      readonly kind: 'refused value';
      readonly tabs: readonly string[];
      readonly cell: string;
      readonly said: string;
    }
  | { readonly kind: 'invalid definition'; readonly faults: number }
  | { readonly kind: 'duplicate term'; readonly name: string }
  /** The draft is proposed and frozen. */
  | { readonly kind: 'frozen'; readonly by: string }
  /** What was to be signed, declined or put in its place has changed since the caller saw it. */
  | { readonly kind: 'stale agreement'; readonly current: SheetState }
  /** The caller may not act for a department: no member, or his signature is there. */
  | { readonly kind: 'not a member'; readonly user: string; readonly department: Department | null }
  /** Nobody of this department could sign beside the other's member. */
  | { readonly kind: 'nobody to sign'; readonly department: Department }
  /** Google has no room for what LeadPact would note of the agreement, out of sight. */
  | { readonly kind: 'record too large'; readonly characters: number; readonly most: number }
  | { readonly kind: 'nothing to propose' }
  /** The Definition tab is not what was signed: a new version would write over what somebody typed there. */
  | { readonly kind: 'not as signed' }
  /** A signed version still has to be written everywhere. */
  | { readonly kind: 'half done' }
  /** The History tab lacks the version, or its rows are not those that were signed. */
  | { readonly kind: 'no such version'; readonly version: number }
  | { readonly kind: 'no agreed meaning' }
  | { readonly kind: 'stale reasons'; readonly current: ReasonsTab }
  | { readonly kind: 'duplicate reason'; readonly name: string }
  /** The Reasons tab has as many as are looked at. */
  | { readonly kind: 'too many reasons'; readonly most: number }
  | { readonly kind: 'reason in use'; readonly name: string; readonly leads: number }
  /** Leads are handed over by a version that both have signed, as they signed it. */
  | { readonly kind: 'not signed' }
  /** What is in force is not known to be signed by both here. */
  | { readonly kind: 'unconfirmed'; readonly version: number }
  /** Some of the leads are no longer there as the caller saw them. */
  | { readonly kind: 'stale leads'; readonly leads: number }
  /** Some of the leads don't meet the definition in force, or have been handed over already. */
  | { readonly kind: 'not ready'; readonly leads: number }
  /** A rejection for this reason needs a note. */
  | { readonly kind: 'note needed'; readonly reason: string }
  /** Somebody else decided, on another day, or in the sheet itself. */
  | { readonly kind: 'not yours to withdraw' }
  /** By the definition in force only its members may hand over, put back and undo. */
  | { readonly kind: 'members only'; readonly user: string }
  /** Somebody else has begun another round, or answered for the same department. */
  | { readonly kind: 'stale judgements' }
  /** The caller judges for no department (`null`), or has answered for this one, the other's, already. */
  | { readonly kind: 'no judge'; readonly answeredFor: Department | null }
  /** The user has not granted what the call needs. */
  | { readonly kind: 'no consent'; readonly consent: MissingConsent }
  /** Google doesn't tell who is signed in: nobody signs without a name. */
  | { readonly kind: 'unknown user' }
  | { readonly kind: 'bad request'; readonly detail: string };

/** The revision of the spreadsheet before and after one change. */
export interface Change {
  readonly before: string;
  readonly after: string;
}

export type Answer<T> =
  /** `change`: the revisions before and after, where something was changed. */
  | { readonly ok: true; readonly value: T; readonly change?: Change }
  | { readonly ok: false; readonly refusal: Refusal };

/** A value that is only read. */
export type ReadOnly<T> = T extends readonly (infer E)[]
  ? readonly ReadOnly<E>[]
  : T extends object
    ? { readonly [K in keyof T]: ReadOnly<T[K]> }
    : T;

/** All that is declared, each noun in the `requests.ts` of its folder. */
type Functions = typeof DECISIONS &
  typeof DRAFT &
  typeof HAND_OVER &
  typeof HISTORY &
  typeof INSIGHT &
  typeof LABELLING &
  typeof LEADS &
  typeof MEETING &
  typeof REJECTIONS &
  typeof SETUP &
  typeof SHEET &
  typeof SIGNING &
  typeof SUMMARY &
  typeof TERMS;

/** What a function of the API takes: what its schema lets through. */
export type RequestOf<K extends keyof Functions> =
  Functions[K] extends Declared<infer S, unknown> ? ReadOnly<z.output<S>> : never;

/** What it answers when it does not refuse. */
export type ValueOf<K extends keyof Functions> =
  Functions[K] extends Declared<z.ZodMiniType, infer A> ? A : never;

/** The functions that the sidebar calls by `google.script.run`, each with one JSON argument. */
export type Api = { readonly [K in keyof Functions]: (request: RequestOf<K>) => Answer<ValueOf<K>> };
