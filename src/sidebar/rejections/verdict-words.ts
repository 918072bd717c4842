import type { Verdict } from '../../domain/rejections/forensics';
import type { Words } from './words';

/** What each verdict is called, and what to do about it. */
const TOLD = {
  definition: ['byDefinition', 'byDefinitionDo'],
  'hand-over': ['byHandOver', 'byHandOverDo'],
  data: ['byData', 'byDataDo'],
  timing: ['byTiming', 'byTimingDo'],
  sample: ['bySample', 'bySampleDo'],
  open: ['byOpen', 'byOpenDo'],
} as const satisfies Readonly<Record<Verdict, readonly [keyof Words, keyof Words]>>;

/** In the order in which they are told. */
export const VERDICTS: readonly Verdict[] = ['definition', 'hand-over', 'data', 'timing', 'sample', 'open'];

export function sayVerdict(
  verdict: Verdict,
  words: Words,
): { readonly title: string; readonly todo: string } {
  const [title, todo] = TOLD[verdict];
  return { title: words[title], todo: words[todo] };
}
