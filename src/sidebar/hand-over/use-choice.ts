import { useMemo, useState } from 'preact/hooks';
import type { Candidate } from '../../domain/hand-over/candidate';
import type { Row } from '../../domain/values/cell';
import type { SeenLead } from '../../rpc/contract';
import { type Choice, isChosen, seenLead, withChosen } from './choice';

/** A lead that can be handed over, as the add-on is told of it. */
export interface ReadyLead {
  readonly candidate: Candidate;
  readonly lead: SeenLead;
}

/** Which of the ready leads the user hands over. */
export interface ReadyChoice {
  readonly listed: readonly ReadyLead[];
  readonly chosen: readonly ReadyLead[];
  choose(leads: readonly ReadyLead[], isChosen: boolean): void;
  /** Chooses the first so many leads that are no possible duplicates, and no others. */
  chooseBest(count: number): void;
  /** Proposes anew what to choose. */
  forget(): void;
}

/** Proposes every ready lead but possible duplicates. */
export function useReadyChoice(ready: readonly Candidate[], rows: readonly Row[]): ReadyChoice {
  const [choice, setChoice] = useState<Choice>(new Map());
  const listed = useMemo(
    () => ready.map((candidate) => ({ candidate, lead: seenLead(rows, candidate.row) })),
    [ready, rows],
  );
  const changed = (before: Choice, leads: readonly ReadyLead[], on: boolean) =>
    withChosen(
      before,
      leads.map(({ lead }) => lead),
      on,
    );
  return {
    listed,
    chosen: listed.filter(({ candidate, lead }) => isChosen(choice, lead, candidate.duplicate === null)),
    choose: (leads, on) => setChoice(changed(choice, leads, on)),
    chooseBest(count) {
      const best = listed.filter(({ candidate }) => candidate.duplicate === null).slice(0, count);
      const others = listed.filter((one) => !best.includes(one));
      setChoice(changed(changed(choice, best, true), others, false));
    },
    forget: () => setChoice(new Map()),
  };
}
