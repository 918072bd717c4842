import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useSidebar } from '../session/sidebar-context';
import { Button } from './button';
import { Icon } from './icon';

interface Props {
  readonly title: ComponentChildren;
  readonly count: number;
  /** Told beside the count; '' for nothing. */
  readonly aside?: string;
  readonly children: () => ComponentChildren;
}

/** A line with a count that unfolds what it counts; of nothing there is nothing to unfold. */
export function Fold({ title, count, aside = '', children }: Props) {
  const { common } = useSidebar();
  const [unfolded, setUnfolded] = useState(false);
  const told = (
    <>
      {aside && <span class="soft">{aside}</span>}
      <span class="count">{common.amount(count)}</span>
    </>
  );
  if (count === 0)
    return (
      <div class="line soft">
        <span class="grow">{title}</span>
        {told}
      </div>
    );
  return (
    <>
      <div class="line">
        <Button class="fold tight grow" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          <Icon name="next" />
          <span style={{ textAlign: 'left' }}>{title}</span>
        </Button>
        {told}
      </div>
      {unfolded && children()}
    </>
  );
}
