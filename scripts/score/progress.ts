import { say } from './messages';
import type { Onlooker } from './score-file';

/** How often the line of progress is written anew, in milliseconds. */
const PACE = 500;
/** Where no terminal shows it, each tenth is told once. */
const TENTH = 10;

/** Tells of a run on the terminal, on the stream for what is no result. */
export class Progress implements Onlooker {
  private timer: NodeJS.Timeout | null = null;
  private told = 0;

  constructor(
    readonly signal: AbortSignal,
    private readonly stream: NodeJS.WriteStream,
  ) {}

  readonly tell: Onlooker['tell'] = (key, values) => {
    this.stream.write(`${say(key, values)}\n`);
  };

  begin(rows: number, percentage: () => number): void {
    const line = say('scoring', { rows: rows.toLocaleString('en') });
    this.stream.write(`${line}\n`);
    this.timer = setInterval(() => this.show(line, Math.floor(Math.max(0, percentage()))), PACE);
  }

  private show(line: string, percent: number): void {
    if (this.stream.isTTY) this.stream.write(`\r${line} ${percent} %`);
    else if (percent >= this.told + TENTH) {
      this.told = percent - (percent % TENTH);
      this.stream.write(`${line} ${this.told} %\n`);
    }
  }

  end(): void {
    if (this.timer === null) return;
    clearInterval(this.timer);
    if (this.stream.isTTY) this.stream.write('\r\u001b[K');
  }
}
