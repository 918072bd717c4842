import { missingDepartment } from '../../domain/agreement/membership';
import type { PanelName } from '../../rpc/panels';
import { Button } from '../parts/button';
import { useSidebar } from '../session/sidebar-context';

type StepName = 'members' | 'words' | 'numbers' | 'threshold' | 'sign';

interface Step {
  readonly name: StepName;
  readonly minutes: number;
  /** Where it is done. */
  readonly panel: PanelName;
}

/** The first meeting, in the order in which two people get from nothing to a signed version: 45 minutes in all. */
export const AGENDA: readonly Step[] = [
  { name: 'members', minutes: 5, panel: 'definition' },
  { name: 'words', minutes: 15, panel: 'terms' },
  { name: 'numbers', minutes: 10, panel: 'definition' },
  { name: 'threshold', minutes: 5, panel: 'thresholds' },
  { name: 'sign', minutes: 10, panel: 'agreement' },
];

/** Tells how far each step is, as far as the sheet shows it; '' where nothing can be told. */
function useProgress(): Readonly<Partial<Record<StepName, string>>> {
  const { sheet, meeting: m } = useSidebar();
  const { signatories, standing } = sheet.agreement;
  const terms = sheet.terms?.terms ?? [];
  const settled = terms.filter(({ state }) => state === 'settled').length;
  return {
    members: missingDepartment(signatories) === null ? m.stepDone : '',
    words: m.wordsAgreed(settled, terms.length),
    sign: standing === 'as signed' ? m.stepDone : '',
  };
}

/** The agenda of the first meeting, each step with the way to where it is done. */
export function Agenda() {
  const { session, meeting: m } = useSidebar();
  const progress = useProgress();
  return (
    <ol class="agenda">
      {AGENDA.map(({ name, minutes, panel }) => (
        <li key={name} class="card stack">
          <div class="line">
            <b>{m[name]}</b>
            <span class="soft">{m.minutes(minutes)}</span>
          </div>
          <p>{m[`${name}Do`]}</p>
          {progress[name] && <span class="mark good">{progress[name]}</span>}
          <Button onClick={() => session.show(panel)}>{m.open(m[name])}</Button>
        </li>
      ))}
    </ol>
  );
}
