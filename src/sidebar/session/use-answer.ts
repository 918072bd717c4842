import { useEffect, useState } from 'preact/hooks';
import type { Outcome } from './ask';

/** An answer, null while it is under way, and how to ask once more. */
export interface Asked<T> {
  readonly outcome: Outcome<T> | null;
  retry(): void;
}

/**
 * Asks when the component is drawn, and again when one of `inputs` changes. The answer to an earlier question is dropped.
 * @param ask null for nothing to ask
 */
export function useAnswer<T>(ask: (() => Promise<Outcome<T>>) | null, inputs: readonly unknown[]): Asked<T> {
  const [outcome, setOutcome] = useState<Outcome<T> | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let wanted = true;
    void ask?.().then((answer) => {
      if (wanted) setOutcome(answer);
    });
    return () => {
      wanted = false;
    };
  }, [tries, ...inputs]);
  return {
    outcome,
    retry() {
      setOutcome(null);
      setTries(tries + 1);
    },
  };
}
