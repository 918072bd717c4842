import { missingDepartment } from '../../domain/agreement/membership';
import type { PanelName } from '../../rpc/panels';
import type { Messages } from '../messages/messages';
import { Button } from '../parts/button';
import { useSidebar } from '../session/sidebar-context';

type StepName = 'members' | 'words' | 'judging' | 'numbers' | 'threshold' | 'sign';

interface Step {
  readonly name: StepName;
  readonly minutes: number;
  /** The panel in which it is done, and what that is called. */
  readonly panel: PanelName;
  readonly title: keyof Messages['common'] & `tab${string}`;
}

/** The first meeting, in the order in which two people get from nothing to a signed version: 45 minutes in all. */
const AGENDA: readonly Step[] = [
  { name: 'members', minutes: 5, panel: 'definition', title: 'tabDefinition' },
  { name: 'words', minutes: 10, panel: 'terms', title: 'tabTerms' },
  { name: 'judging', minutes: 10, panel: 'labelling', title: 'tabLabelling' },
  { name: 'numbers', minutes: 5, panel: 'definition', title: 'tabDefinition' },
  { name: 'threshold', minutes: 5, panel: 'thresholds', title: 'tabThresholds' },
  { name: 'sign', minutes: 10, panel: 'agreement', title: 'tabAgreement' },
];

interface Progress {
  readonly told: string;
  readonly isDone: boolean;
}

/** Tells how far each step is, as far as the sheet shows it. */
function useProgress(): Readonly<Partial<Record<StepName, Progress>>> {
  const { sheet, meeting: m } = useSidebar();
  const { signatories, standing } = sheet.agreement;
  const terms = sheet.terms?.terms ?? [];
  const settled = terms.filter(({ state }) => state === 'settled').length;
  const done = { told: m.stepDone, isDone: true };
  return {
    ...(missingDepartment(signatories) === null ? { members: done } : {}),
    words: { told: m.wordsAgreed(settled, terms.length), isDone: settled === terms.length },
    ...(standing === 'as signed' ? { sign: done } : {}),
  };
}

/** The agenda of the first meeting, each step with the way to where it is done. */
export function Agenda() {
  const { session, common, meeting: m } = useSidebar();
  const progress = useProgress();
  return (
    <ol class="stack">
      {AGENDA.map(({ name, minutes, panel, title }) => (
        <li key={name} class="card stack">
          <div class="line">
            <b>{m[name]}</b>
            <span class="tight">
              <ProgressMark {...progress[name]} />
              <span class="soft">{m.minutes(minutes)}</span>
            </span>
          </div>
          <p>{m[`${name}Do`]}</p>
          <Button onClick={() => session.show(panel)}>{m.open(common[title])}</Button>
        </li>
      ))}
    </ol>
  );
}

function ProgressMark({ told, isDone }: Partial<Progress>) {
  return told === undefined ? null : <span class={`mark ${isDone ? 'good' : 'even'}`}>{told}</span>;
}
