import { useState } from 'preact/hooks';
import type { ServiceLevel } from '../../domain/definition/definition';
import type { DecisionFinding } from '../../domain/rejections/decision-check';
import type { HandOver } from '../hand-over/hand-over';
import { useChange } from '../hand-over/use-change';
import { ActTold } from '../parts/act-told';
import { Button } from '../parts/button';
import { focusSoon } from '../parts/focus';
import { useSidebar } from '../session/sidebar-context';
import { groupFindings } from './finding-groups';
import { FindingsView } from './findings-view';
import { WideSheet } from './wide-sheet';

interface Props {
  readonly handOver: HandOver;
  readonly findings: readonly DecisionFinding[];
  /** Null for none. */
  readonly level: ServiceLevel | null;
}

/** Lists what somebody should put right in the decisions. Its button has the add-on write what it can write by itself. */
export function CheckView({ handOver, findings, level }: Props) {
  const { session, language, rejections: m } = useSidebar();
  const change = useChange();
  const [stamped, setStamped] = useState(0);
  const check = async () => {
    await change.run(async () => {
      const answer = await session.ask('check', {});
      if (!answer.ok) return answer;
      setStamped(answer.value.dated);
      return { ok: true, value: answer.value.state };
    }, '');
    focusSoon('check-run');
  };
  const isChecked = change.told?.tone === 'good';
  const told =
    change.told !== null && isChecked
      ? {
          ...change.told,
          text: [
            stamped === 0 ? m.noneStamped : m.stamped(stamped),
            findings.length === 0 ? m.noFindings : m.left(findings.length),
          ].join(language === 'ja' ? '' : ' '),
        }
      : change.told;
  return (
    <section aria-labelledby="check">
      <div class="line">
        <h2 id="check" class="big">
          {m.checkTitle}
        </h2>
        {findings.length > 0 && <span class="mark warning">{m.found(findings.length)}</span>}
      </div>
      <p class="soft">{m.checkHelp}</p>
      <Button id="check-run" disabled={change.busy} onClick={() => void check()}>
        {m.check}
      </Button>
      <ActTold act={{ ...change, told }} />
      <WideSheet handOver={handOver} />
      <FindingsView groups={groupFindings(findings, m, language, level)} leads={handOver} />
    </section>
  );
}
