import type { Host } from '../../../playground/apps-script/host';
import type { Api, SheetState } from '../../../src/rpc/contract';
import { call } from '../../add-on';
import type { Rows } from './agreement-model';

/** What a user asks LeadPact for. */
export type Act = { readonly user: string } & (
  | { readonly kind: 'save'; readonly rows: Rows }
  | { readonly kind: 'take'; readonly version: number | null }
  | { readonly kind: 'propose' | 'sign' | 'decline' | 'take back' | 'restore' | 'finish' }
);

type Reply = ReturnType<Api['propose']> | ReturnType<Api['saveDraft']>;

const FAULT = 'The service failed';

/** Asks for it as the user's sidebar does; 'thrown' where the service fails at the n-th call. */
export function performWithFault(host: Host, act: Act, seen: SheetState, at: number): Reply | 'thrown' {
  host.fault = { at, message: FAULT };
  try {
    return perform(host, act, seen);
  } catch (error) {
    if (error instanceof Error && error.message.endsWith(FAULT)) return 'thrown';
    throw error;
  } finally {
    host.fault = null;
  }
}

/** Asks for it as the user's sidebar does, which sends what it last saw. */
export function perform(host: Host, act: Act, seen: SheetState): Reply {
  const draft = seen.draft?.revision ?? '';
  const seal = seen.agreement.proposal?.seal ?? '';
  const reason = 'Sales asked for it';
  host.user = { ...host.user, email: act.user };
  switch (act.kind) {
    case 'save':
      return call(host, 'saveDraft', { rows: act.rows, revision: draft });
    case 'take':
      return call(host, 'takeAsDraft', { version: act.version, draft });
    case 'propose':
      return call(host, 'propose', { draft, reason });
    case 'sign':
      return call(host, 'sign', { seal });
    case 'decline':
      return call(host, 'decline', { seal, reason });
    case 'take back':
      return call(host, 'takeBack', { seal });
    case 'restore':
      return call(host, 'restoreSigned', { definition: seen.definition?.revision ?? '' });
    case 'finish':
      return call(host, 'finishSigning', {});
  }
}
