import type { Messages } from '../messages/messages';
import type { Failure } from '../server';
import { sayFailure } from '../trouble';
import { NoticeCard } from './notice-card';

interface Props {
  readonly title: string;
  readonly failure: Failure;
  readonly messages: Messages;
  readonly onRetry: () => void;
}

/** A call that failed, why, and the way on. */
export function FailureCard({ title, failure, messages, onRetry }: Props) {
  return (
    <NoticeCard tone="error" title={title}>
      <p>{sayFailure(failure, messages)}</p>
      {failure.kind === 'account' && <p class="detail">{messages.common.failedDetail(failure.detail)}</p>}
      <button type="button" class="button" onClick={onRetry}>
        {messages.common.tryAgain}
      </button>
    </NoticeCard>
  );
}
