import type { ComponentChildren } from 'preact';
import type { Cells } from '../../domain/values/cell';
import { Answered } from '../parts/answered';
import { useSidebar } from '../session/sidebar-context';
import { useAnswer } from '../session/use-answer';
import type { ReadVersion } from './version-reader';

interface Props {
  readonly version: number;
  readonly read: ReadVersion;
  readonly children: (rows: Cells) => ComponentChildren;
}

/** Reads the rows of a version when they are to be shown. */
export function VersionRows({ version, read, children }: Props) {
  const { versions: m } = useSidebar();
  const asked = useAnswer(() => read(version), [version]);
  return (
    <Answered asked={asked} reading={m.readingOne} failed={m.oneFailed}>
      {children}
    </Answered>
  );
}
