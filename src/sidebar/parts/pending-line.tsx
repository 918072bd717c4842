import { useEffect, useState } from 'preact/hooks';
import type { Messages } from '../messages/messages';
import type { Calls, ToldCall } from '../session/calls';

/** The seconds that are told are brought up to date every 500 milliseconds. */
const REDRAWN_EVERY_MS = 500;

interface Props {
  readonly calls: Calls;
  readonly messages: Messages;
}

/**
 * Tells over the foot of the sidebar that a call is under way, and of one that takes long what it does and how long it has taken. It lies
 * over what is there, so that nothing moves.
 */
export function PendingLine({ calls, messages }: Props) {
  const [, setTurn] = useState(0);
  const draw = () => setTurn((turn) => turn + 1);
  useEffect(() => calls.subscribe(draw), [calls]);
  const { isWaiting, told } = calls;
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(draw, REDRAWN_EVERY_MS);
    return () => clearInterval(timer);
  }, [isWaiting]);
  return (
    <aside class="pending" aria-label={messages.waiting.title}>
      {isWaiting && <div class="progress" />}
      <div class={told === null ? '' : 'bar'}>
        {/* Only what is done is read out, and once: the seconds go on beside it. */}
        <span role="status" aria-live="polite">
          {told !== null && whatOf(told, messages)}
        </span>
        {told !== null && <span class="soft"> {timeOf(told, messages)}</span>}
      </div>
    </aside>
  );
}

function whatOf({ name, doing, heldUp }: ToldCall, { common, calls }: Messages): string {
  if (heldUp > 0) return common.busy(heldUp);
  return doing ?? (name === 'glance' ? '' : calls[name]);
}

function timeOf({ seconds, lastSeconds, step }: ToldCall, { waiting: m }: Messages): string {
  return [
    step === undefined ? '' : m.step(step.at, step.of),
    m.seconds(seconds),
    lastSeconds === null ? '' : m.lastTime(lastSeconds),
  ]
    .filter((text) => text !== '')
    .join(m.between);
}
