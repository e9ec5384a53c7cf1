/** One save at a time. Gives the pause after which the rest should be sent, or null where nothing is left to send. */
export type Send = () => Promise<number | null>;

/** When to send what was typed: after a pause in typing, and never while the save before is under way. */
export class SaveLine {
  private timer = 0;
  private sending = false;
  /** The save that is under way, or the last one. */
  private underWay: Promise<void> = Promise.resolve();

  constructor(private readonly send: Send) {}

  schedule(pause: number): void {
    this.stop();
    this.timer = window.setTimeout(() => void this.now(), pause);
  }

  stop(): void {
    window.clearTimeout(this.timer);
  }

  /** Sends what is not sent yet; done when nothing is under way any more, whatever came of it. */
  async settle(): Promise<void> {
    this.stop();
    await this.underWay;
    await this.now();
  }

  private now(): Promise<void> {
    if (!this.sending) this.underWay = this.run();
    return this.underWay;
  }

  private async run(): Promise<void> {
    this.sending = true;
    let pause: number | null = null;
    try {
      pause = await this.send();
    } finally {
      this.sending = false;
    }
    if (pause !== null) this.schedule(pause);
  }
}
