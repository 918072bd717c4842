import { type News, pauseAfter, quietAfter } from './pacing';

interface Watched {
  glance(): Promise<News>;
  comeBack(): Promise<void>;
}

/** Runs it once after so many milliseconds. Gives what calls it off. */
export type Later = (ms: number, run: () => void) => () => void;

/**
 * Glances at the sheet again and again, since Sheets tells a sidebar nothing: one poll for all panels. It does so only while somebody can
 * see the sidebar, and never before the last answer is there.
 */
export class Watch {
  private quiet = 0;
  private isSeen = false;
  private isBack = false;
  private isAsking = false;
  private callOff = () => {};

  constructor(
    private readonly watched: Watched,
    private readonly later: Later,
  ) {}

  /** Somebody sees the sidebar, or has come back into it. */
  see(): void {
    this.isSeen = true;
    this.quiet = 0;
    this.isBack = true;
    this.callOff();
    void this.glance();
  }

  /** Nobody sees it any more. */
  hide(): void {
    this.isSeen = false;
    this.callOff();
  }

  private async glance(): Promise<void> {
    if (this.isAsking) return;
    this.isAsking = true;
    const news = await this.watched.glance();
    if (this.isBack) await this.watched.comeBack();
    this.isBack = false;
    this.isAsking = false;
    this.quiet = quietAfter(news, this.quiet);
    if (this.isSeen) this.callOff = this.later(pauseAfter(this.quiet), () => void this.glance());
  }
}
