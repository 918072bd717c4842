/** After so many misses without as many hits, a column's texts are taken to be all different and not remembered. */
const TRIAL_MISSES = 2048;
/** At most so many texts are kept for a column. */
const MAX_KEPT_TEXTS = 20_000;

/** Remembers what was read of each distinct text of a column, as long as texts are met again. */
export class TextMemo<T> {
  private readonly known = new Map<string, T>();
  private misses = 0;
  private hits = 0;

  constructor(private readonly read: (text: string) => T) {}

  of(text: string): T {
    if (this.misses > TRIAL_MISSES && this.hits < this.misses) return this.read(text);
    const seen = this.known.get(text);
    if (seen !== undefined) {
      this.hits++;
      return seen;
    }
    this.misses++;
    const made = this.read(text);
    if (this.known.size < MAX_KEPT_TEXTS) this.known.set(text, made);
    return made;
  }
}
