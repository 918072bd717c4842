import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useSidebar } from '../session/sidebar-context';
import { Button } from './button';

interface Props {
  readonly items: readonly ComponentChildren[];
  /** How many are shown at first, and how many more at a time. */
  readonly first: number;
  readonly step?: number;
}

/** A list's first items, and more of them on demand: what comes then takes the focus, so that it is read on from there. */
export function FirstOf({ items, first, step = items.length }: Props) {
  const { versions: m } = useSidebar();
  const [shown, setShown] = useState(first);
  const list = useRef<HTMLUListElement>(null);
  const left = items.length - shown;
  const showMore = () => {
    setShown(shown + step);
    requestAnimationFrame(() => {
      const next = list.current?.children[shown];
      if (next instanceof HTMLElement) next.focus();
    });
  };
  return (
    <>
      <ul ref={list}>
        {items.slice(0, shown).map((item, at) => (
          <li key={at} tabIndex={-1}>
            {item}
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button class="link" onClick={showMore}>
          {m.more(Math.min(left, step))}
        </Button>
      )}
    </>
  );
}
