import type { Messages } from '../messages/messages';
import type { Trouble } from '../session/trouble';
import { sayTrouble } from '../session/trouble';
import { Button } from './button';
import { ConsentText } from './consent-text';
import { NoticeCard } from './notice-card';

interface Props {
  readonly title: string;
  readonly trouble: Trouble;
  readonly messages: Messages;
  readonly onRetry: () => void;
}

/** Tells what failed and why, and offers to try again. */
export function FailureCard({ title, trouble, messages, onRetry }: Props) {
  const consent =
    trouble.kind === 'refused' && trouble.refusal.kind === 'no consent' ? trouble.refusal.consent : null;
  return (
    <NoticeCard tone="bad" title={title}>
      {consent === null ? (
        sayTrouble(trouble, messages)
      ) : (
        <ConsentText consent={consent} messages={messages} />
      )}
      <Button onClick={onRetry}>{messages.common.tryAgain}</Button>
    </NoticeCard>
  );
}
