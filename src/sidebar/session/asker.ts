import type { Api } from '../../rpc/contract';
import { askPatiently, type Call, type Granted, type Outcome } from './ask';
import { Calls, type Said } from './calls';
import type { Requests } from './server';

/** What changes nothing. It may be asked for twice at once, since the later answer may be newer. */
const READS: ReadonlySet<keyof Api> = new Set([
  'readState',
  'readEngine',
  'readLeads',
  'readEffect',
  'readHistory',
  'readVersion',
  'readHandOver',
  'readLabelling',
  'planSetup',
  'glance',
]);

/** Asks the add-on, for everything in the sidebar. */
export class Asker {
  readonly calls: Calls;
  /** The outcomes of the changes that are under way, by what was asked for. */
  private readonly underway = new Map<string, unknown>();

  constructor(
    private readonly call: Call,
    private readonly firstWait: number,
    time: () => number,
  ) {
    this.calls = new Calls(time);
  }

  /** A change that is asked for once more while it is under way, by a second press say, is that same change. */
  ask<K extends keyof Api>(name: K, request: Requests[K], said: Said): Promise<Outcome<Granted<K>>> {
    const asked = `${name} ${JSON.stringify(request)}`;
    const same = this.underway.get(asked);
    if (isTrustedOutcome<K>(same)) return same;
    const outcome = this.calls.during(name, said, (onHeldUp) =>
      askPatiently(this.call, this.firstWait, name, request, onHeldUp),
    );
    if (READS.has(name)) return outcome;
    this.underway.set(asked, outcome);
    return outcome.finally(() => this.underway.delete(asked));
  }
}

/** What is kept by the call's name is the outcome of that call. It may only be that there is none. */
function isTrustedOutcome<K extends keyof Api>(kept: unknown): kept is Promise<Outcome<Granted<K>>> {
  return kept instanceof Promise;
}
