import { LitElement, css, html, nothing } from 'lit';
import { isOffline, watchConnection } from './connection';
import { word, type Words } from './autosave-words';
import type { DiglotAutosave } from './diglot-autosave';
import { JOURNAL_CHANGED, Journal } from './journal';

/** A save in the middle of typing is over sooner than this, and is nobody's concern. */
const CONCERN = 1500;
const LONG_ENOUGH_TO_READ = 8000;

/**
 * How much of what the person did waits in this browser for the server, in sight as long as there is a connection missing or something
 * waiting; and how many texts want a decision since, with the way to them.
 */
export class DiglotWaiting extends LitElement {
  static override styles = css`
    /* In sight wherever the screen is scrolled to, below the line that shows the connection. */
    :host {
      position: fixed;
      inset-block-start: var(--dg-space-4);
      inset-inline-end: var(--dg-space-4);
      z-index: 20;
      display: inline-flex;
      flex-wrap: wrap;
      justify-content: end;
      gap: var(--dg-space-2);
      font: var(--dg-size-s) / 1.4 var(--dg-font-ui);
    }

    span,
    button {
      padding: 0 var(--dg-space-2);
      border-radius: 99px;
      min-block-size: 1.75rem;
      display: inline-flex;
      align-items: center;
      font-variant-numeric: tabular-nums;
      background: var(--dg-surface-raised);
      box-shadow: var(--dg-shadow-l);
    }

    [hidden] {
      display: none;
    }

    .waiting {
      background: var(--dg-warn-soft);
      color: var(--dg-warn);
    }

    .done {
      color: var(--dg-ok);
    }

    button {
      border: 1px solid currentcolor;
      background: var(--dg-danger-soft);
      color: var(--dg-danger);
      font: inherit;
      cursor: pointer;
    }

    button:focus-visible {
      outline: 2px solid var(--dg-focus);
      outline-offset: 2px;
    }
  `;

  static override properties = {
    person: {},
    words: { type: Object },
    offline: { state: true },
    waiting: { state: true },
    concerning: { state: true },
    contested: { state: true },
    stored: { state: true },
  };

  declare person: string;
  declare words: Words;
  declare private offline: boolean;
  declare private waiting: number;
  /** Whether what waits has waited long enough to be told. */
  declare private concerning: boolean;
  declare private contested: number;
  /** How many changes have reached the server since the connection was gone, to be told for a while. */
  declare private stored: number;

  /** The most that has waited since the connection was gone. */
  private most = 0;
  private timer = 0;
  private endWatch = (): void => {};

  constructor() {
    super();
    this.person = '';
    this.words = {};
    this.offline = false;
    this.waiting = 0;
    this.concerning = false;
    this.contested = 0;
    this.stored = 0;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener(JOURNAL_CHANGED, this.look);
    window.addEventListener('storage', this.look);
    window.addEventListener('text-contested', this.look);
    this.endWatch = watchConnection(this.look);
    this.look();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener(JOURNAL_CHANGED, this.look);
    window.removeEventListener('storage', this.look);
    window.removeEventListener('text-contested', this.look);
    this.endWatch();
    window.clearTimeout(this.timer);
  }

  private readonly look = (): void => {
    this.offline = isOffline();
    const here = [...document.querySelectorAll<DiglotAutosave>('diglot-autosave')]; // what waits elsewhere cannot be sent from here
    const undecided = here.filter((text) => text.matches('[contested], [refused]')); // the server has both versions of these
    const keys = new Set(here.filter((text) => !undecided.includes(text)).map((text) => text.textKey));
    this.waiting = Journal.waiting(this.person).filter((key) => keys.has(key)).length;
    this.contested = undecided.length;
    if (this.offline || this.concerning) this.most = Math.max(this.most, this.waiting);
    if (!this.waiting && !this.offline) {
      this.tellStored();
    } else if (!this.concerning && !this.timer) {
      this.timer = window.setTimeout(() => this.concern(), CONCERN);
    }
  };

  private concern(): void {
    this.timer = 0;
    this.concerning = this.waiting > 0;
    this.look();
  }

  private tellStored(): void {
    window.clearTimeout(this.timer);
    this.timer = 0;
    this.concerning = false;
    if (!this.most) return;
    this.stored = this.most;
    this.most = 0;
    window.setTimeout(() => {
      this.stored = 0;
    }, LONG_ENOUGH_TO_READ);
  }

  private decide(): void {
    window.dispatchEvent(new CustomEvent('desk-deed', { detail: 'contested' }));
  }

  protected override render() {
    return html`<span class="state ${this.offline || this.concerning ? 'waiting' : 'done'}" role="status" ?hidden=${!this.said}
        >${this.said}</span
      >${this.contested
        ? html`<button type="button" @click=${this.decide}>${this.count('contested', this.contested)}</button>`
        : nothing}`;
  }

  private get said(): string {
    if (this.offline) return this.waiting ? this.count('offline', this.waiting) : word(this.words, 'offlineIdle');
    if (this.concerning) return this.count('waiting', this.waiting);
    return this.stored ? this.count('stored', this.stored) : '';
  }

  private count(name: string, count: number): string {
    return word(this.words, count === 1 ? `${name}One` : name, String(count));
  }
}

customElements.define('diglot-waiting', DiglotWaiting);
