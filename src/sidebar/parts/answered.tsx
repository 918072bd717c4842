import type { ComponentChildren } from 'preact';
import { useSidebar } from '../session/sidebar-context';
import type { Asked } from '../session/use-answer';
import { FailureCard } from './failure-card';
import { Loading } from './loading';

interface Props<T> {
  readonly asked: Asked<T>;
  readonly reading: string;
  readonly failed: string;
  readonly children: (value: T) => ComponentChildren;
}

/** What was asked for, once it is there: until then the wait, or why it failed with a way to try again. */
export function Answered<T>({ asked: { outcome, retry }, reading, failed, children }: Props<T>) {
  const messages = useSidebar();
  if (outcome === null) return <Loading text={reading} />;
  if (outcome.ok) return <>{children(outcome.value)}</>;
  return <FailureCard title={failed} trouble={outcome.trouble} messages={messages} onRetry={retry} />;
}
