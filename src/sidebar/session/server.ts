import type { Answer, Api } from '../../rpc/contract';

export type Requests = { [K in keyof Api]: Parameters<Api[K]>[0] };
type Functions = { [K in keyof Api]: (request: Requests[K]) => void };

/** What Google puts into the page: each call answers to one of the two handlers. */
interface Runner extends Functions {
  withSuccessHandler(handler: (answer: Answer<unknown> | null) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
}

declare const google: { readonly script: { readonly run: Runner } };

/** Calls one of the add-on's functions. Rejects when the call itself fails: no connection, no permission, a bug. */
export function call<K extends keyof Api>(name: K, request: Requests[K]): Promise<ReturnType<Api[K]>> {
  return new Promise((resolve, reject) => {
    const succeed = (answer: Answer<unknown> | null) => {
      if (isTrustedAnswer<ReturnType<Api[K]>>(answer)) resolve(answer);
      else reject(new Error(`${name} gave no answer`));
    };
    const run: Functions = google.script.run
      .withSuccessHandler(succeed)
      .withFailureHandler((error) => reject(error instanceof Error ? error : new Error(String(error))));
    run[name](request);
  });
}

/** The add-on is of the same build and answers by the contract, so its answer is trusted. It may only be that there is none. */
export function isTrustedAnswer<A>(answer: unknown): answer is A {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}

/** Why a call failed, as far as the user can do something about it. */
export type Failure = { readonly kind: 'account' | 'other'; readonly detail: string };

/** Several Google accounts in one browser make calls fail with a missing permission that nobody took away. */
export function failureOf(error: unknown): Failure {
  const detail = error instanceof Error ? error.message : String(error);
  return { kind: /PERMISSION_DENIED|authori[sz]ation|権限|承認/i.test(detail) ? 'account' : 'other', detail };
}
