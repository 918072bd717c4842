import type { Host } from '../../playground/apps-script/host';
import type { Answer, Api } from '../../src/rpc/contract';
import { call } from '../add-on';

/** A call that somebody's sidebar makes. */
export interface Ask {
  readonly name: keyof Api;
  readonly request: unknown;
  readonly run: (host: Host) => Answer<unknown>;
}

export function ask<K extends keyof Api>(name: K, request: Parameters<Api[K]>[0]): Ask {
  return { name, request, run: (host) => call(host, name, request) };
}
