interface PaneServer {
  decide(verdict: string, paper: string): Promise<void>;
  step(by: number): Promise<void>;
}

/** Along which of the papers that are ready. */
type Way = 'next' | 'below' | 'above';

/**
 * The paper before the person, with its neighbours ready out of sight. A decision or a step shows the neighbour at once and tells the
 * server, whose answer has the last word; so several can be made while one answer is on its way. The server gives the paper in sight
 * as `data-now` and its neighbours, the nearest first, as `data-next`, `data-below` and `data-above`.
 */
class DiglotPaperPane extends HTMLElement {
  declare $server?: PaneServer;
  /** What the server has not answered yet, the oldest first. */
  private readonly unanswered: Way[] = [];
  private readonly watch = new MutationObserver(() => this.show());

  connectedCallback(): void {
    this.addEventListener('click', this.clicked);
    this.watch.observe(this, {
      childList: true,
      attributes: true,
      attributeFilter: ['data-now', 'data-next', 'data-below', 'data-above'],
    });
    this.show();
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.clicked);
    this.watch.disconnect();
    this.unanswered.length = 0;
  }

  private readonly clicked = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLElement>('[data-verdict], [data-step]');
    if (!button || !this.$server) return;
    const { verdict, step } = button.dataset;
    if (step) {
      this.go(Number(step) > 0 ? 'below' : 'above', this.$server.step(Number(step)));
      return;
    }
    const seen = this.inSight?.dataset['paper'];
    if (verdict && seen) this.go('next', this.$server.decide(verdict, seen));
  };

  private go(way: Way, answer: Promise<void>): void {
    this.unanswered.push(way);
    this.show();
    const done = (): void => {
      this.unanswered.shift();
      this.show();
    };
    answer.then(done, done);
  }

  private get papers(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(':scope > [data-paper]')];
  }

  private get inSight(): HTMLElement | undefined {
    return this.papers.find((paper) => !paper.hidden);
  }

  /** The paper where the moves lead that are not answered yet, as far as it is known. */
  private get wanted(): string | undefined {
    const way = this.unanswered[0];
    if (!way) return this.dataset['now'];
    const turn = this.unanswered.findIndex((other) => other !== way);
    const moves = turn < 0 ? this.unanswered.length : turn;
    const known = (this.dataset[way] ?? '').split(' ').filter(Boolean);
    return known[Math.min(moves, known.length) - 1] ?? this.dataset['now'];
  }

  private show(): void {
    const papers = this.papers;
    const { wanted } = this;
    const shown = papers.find((paper) => paper.dataset['paper'] === wanted)
      ?? papers.find((paper) => paper.dataset['paper'] === this.dataset['now']);
    for (const paper of papers) {
      if (paper === shown && paper.hidden) {
        paper.hidden = false;
        paper.scrollTop = 0; // a long abstract that was scrolled down would come back without its title
      } else if (paper !== shown) {
        paper.hidden = true;
      }
    }
  }
}

customElements.define('diglot-paper-pane', DiglotPaperPane);
