import { DEPARTMENTS, type Department } from '../../domain/agreement/department';
import type { LabellingRound } from '../../rpc/contract';
import { Button } from '../parts/button';
import { NoticeCard } from '../parts/notice-card';
import { useSidebar } from '../session/sidebar-context';
import { AnsweredCounts } from './answered-counts';
import { lastGiven } from './passed-over';
import type { Shown } from './shown';

interface Props extends Shown {
  readonly round: LabellingRound;
  readonly department: Department;
}

/** The own answers are given; those of the other department are still to come. */
export function WaitingView({ store, known, round, department }: Props) {
  const { terms, labelling: m } = useSidebar();
  const [other = department] = DEPARTMENTS.filter((one) => one !== department);
  return (
    <>
      <NoticeCard tone="good" title={m.waiting(terms[other])}>
        {m.waitingHelp}
      </NoticeCard>
      <AnsweredCounts round={round} />
      <Button class="link" disabled={lastGiven(round, known.answers) < 0} onClick={() => store.undo()}>
        {m.undo}
      </Button>
    </>
  );
}
