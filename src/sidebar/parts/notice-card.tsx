import type { ComponentChildren } from 'preact';
import { Icon } from './icon';

interface Props {
  readonly tone: keyof typeof ICONS;
  readonly title?: string;
  readonly children?: ComponentChildren;
}

const ICONS = { info: 'info', warning: 'alert', bad: 'alert', good: 'check' } as const;

/** Something to be told, with what can be done about it among its children. */
export function NoticeCard({ tone, title, children }: Props) {
  return (
    <div class={`notice tint ${tone}`} role={tone === 'bad' ? 'alert' : 'status'}>
      <Icon name={ICONS[tone]} />
      <div class="stack grow">
        {title && <b>{title}</b>}
        {children}
      </div>
    </div>
  );
}
