import { revisionOf } from '../notation/revision';
import type { Row } from '../values/cell';
import { isBlank } from '../values/text';

/** Where the team's headings stand. */
export interface HeadingsPlace {
  readonly tab: string;
  /** 1-based row of the headings. */
  readonly row: number;
  /** The places (1-based) of LeadPact's own columns, which show something else while Google computes them. */
  readonly own: readonly number[];
}

/** The team's headings, as they were seen. */
export interface SeenHeadings extends HeadingsPlace {
  /** Differs when one of the team's headings does, or its place. */
  readonly digest: string;
}

/** The digest of a row of headings. */
export function headingsDigest(headings: Row, own: readonly number[]): string {
  return revisionOf(
    headings.flatMap((heading, at) => (own.includes(at + 1) || isBlank(heading) ? [] : [[at, heading]])),
  );
}
