import type { ComponentChildren } from 'preact';
import { useSidebar } from '../session/sidebar-context';
import type { Trouble } from '../session/trouble';
import { FailureCard } from './failure-card';
import { Loading } from './loading';
import { PanelHead } from './panel-head';

interface Props<T> {
  readonly title: string;
  readonly messages: { readonly lookAgain: string; readonly readingFailed: string; readonly reading: string };
  /** What was read; null as long as nothing was. */
  readonly read: T | null;
  readonly reading: boolean;
  readonly trouble: Trouble | null;
  onRead(): void;
  readonly children: (read: T) => ComponentChildren;
}

/** The frame of a panel that shows what it reads by itself: title, button to read again, and the wait or why reading failed. */
export function ReadFrame<T>({ title, messages: m, read, reading, trouble, onRead, children }: Props<T>) {
  const sidebar = useSidebar();
  return (
    <>
      <PanelHead title={title} readAgain={m.lookAgain} reading={reading} onRead={onRead} />
      {trouble !== null && (
        <FailureCard title={m.readingFailed} trouble={trouble} messages={sidebar} onRetry={onRead} />
      )}
      {read === null ? trouble === null && <Loading text={m.reading} /> : children(read)}
    </>
  );
}
