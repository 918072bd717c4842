import type { ComponentChildren } from 'preact';
import { Icon } from './icon';

interface Props {
  readonly tone: 'info' | 'warning' | 'error' | 'done';
  readonly title?: string;
  readonly children?: ComponentChildren;
}

const ICONS = { info: 'info', warning: 'alert', error: 'alert', done: 'check' } as const;

/** Something to be told, with what can be done about it among its children. */
export function NoticeCard({ tone, title, children }: Props) {
  return (
    <div class={`notice-card ${tone}`} role={tone === 'error' ? 'alert' : 'status'}>
      <Icon name={ICONS[tone]} />
      <div class="notice-body">
        {title !== undefined && <p class="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
