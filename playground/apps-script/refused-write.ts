import { carriesOutWrites } from './server-calls';

/**
 * Writes that Google's server refuses. A script's writes are gathered: the call that wrote returns, and the next one that needs the
 * server throws, or the end of the run. What else was written stays.
 */
export class RefusedWrites {
  private first: Error | null = null;

  add(error: Error): void {
    this.first ??= error;
  }

  /** Throws what is still untold, when the call needs the server. */
  enter(call: string): void {
    if (this.first !== null && carriesOutWrites(call)) this.tell();
  }

  tell(): void {
    const { first } = this;
    this.first = null;
    if (first !== null) throw first;
  }

  forget(): void {
    this.first = null;
  }
}
