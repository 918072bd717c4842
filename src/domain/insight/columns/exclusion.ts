/** Why a field is not learned from. Nobody can take in the exclusions that `FIXED` has. */
export type Exclusion =
  | 'blank'
  | 'constant'
  | 'duplicate heading'
  | 'outcome'
  | 'owner'
  | 'identifier'
  | 'date'
  | 'calendar'
  | 'free text'
  | 'after contact'
  | 'personal';

export const FIXED: ReadonlySet<Exclusion> = new Set(['blank', 'constant', 'outcome', 'duplicate heading']);
