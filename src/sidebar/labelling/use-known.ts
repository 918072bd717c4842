import { useEffect, useState } from 'preact/hooks';
import { useSidebar } from '../session/sidebar-context';
import { type Known, type LabellingStore, labellingStoreOf } from './store';

/** What is known of blind labelling, without asking for more. */
export function useKnown(): { readonly store: LabellingStore; readonly known: Known } {
  const store = labellingStoreOf(useSidebar().session);
  const [known, setKnown] = useState(store.known);
  useEffect(() => {
    const update = () => setKnown(store.known);
    update();
    return store.subscribe(update);
  }, [store]);
  return { store, known };
}

/** Whether a lead is shown to be judged blind: then nothing tells what the definition makes of one. */
export function useIsJudging(): boolean {
  const { known } = useKnown();
  const { state } = useSidebar();
  return isJudging(known) && state.panel === 'labelling';
}

/** True while there is a lead to be judged next by who is signed in. */
function isJudging({ state, answers }: Pick<Known, 'state' | 'answers'>): boolean {
  const round = state?.round ?? null;
  if (round === null || round.own === null || round.result !== null || round.missing.length > 0) return false;
  return answers.length < round.questions.length;
}
