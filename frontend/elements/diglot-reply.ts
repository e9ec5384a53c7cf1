import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { live } from 'lit/directives/live.js';
import { isComposing, keyName } from './ime';
import { Journal } from './journal';
import { autosaveStyles } from './diglot-autosave.styles';

interface ReplyServer {
  send(content: string): Promise<void>;
  sent(): void;
}

/**
 * An answer being written. It is sent as a whole, so until then it stands in the browser's journal, where a reload, a lost
 * connection and the end of the session leave it alone; a begun answer is open again when its note is shown again.
 */
export class DiglotReply extends LitElement {
  static override styles = [
    autosaveStyles,
    css`
      :host {
        align-self: stretch;
      }

      .tools {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--dg-space-2);
        margin-block-start: var(--dg-space-2);
        font-size: var(--dg-size-s);
      }

      button:disabled {
        opacity: 0.55;
        cursor: default;
      }
    `,
  ];

  static override properties = {
    person: {},
    note: {},
    longest: { type: Number },
    words: { type: Object },
    draft: { state: true },
    open: { state: true },
    status: { state: true },
  };

  declare person: string;
  declare note: string;
  declare longest: number;
  declare words: Record<string, string>;
  declare draft: string;
  declare open: boolean;
  declare status: '' | 'kept' | 'sending' | 'failed';

  declare $server?: ReplyServer;

  private journal?: Journal;
  private composing = false;

  constructor() {
    super();
    this.person = '';
    this.note = '';
    this.longest = 10_000;
    this.words = {};
    this.draft = '';
    this.open = false;
    this.status = '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if ((changed.has('person') || changed.has('note')) && this.person && this.note) {
      this.journal = new Journal(this.person, `reply/${this.note}`);
      this.draft = this.journal.read()?.content ?? '';
      this.open = this.draft !== '';
      this.status = this.open ? 'kept' : '';
    }
  }

  private get field(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector('textarea');
  }

  private readonly begin = async (): Promise<void> => {
    this.open = true;
    await this.updateComplete;
    this.field?.focus();
  };

  private readonly typed = (event: Event): void => {
    this.draft = (event.target as HTMLTextAreaElement).value;
    if (!this.composing) this.keep();
  };

  private readonly composed = (event: CompositionEvent): void => {
    this.composing = false;
    this.typed(event);
  };

  private keep(): void {
    if (this.draft === '') {
      this.journal?.clear();
      this.status = '';
    } else {
      this.status = this.journal?.write({ content: this.draft, baseVersion: 0 }) ? 'kept' : '';
    }
  }

  private readonly send = async (): Promise<void> => {
    if (this.composing || this.status === 'sending' || this.draft.trim() === '') return;
    this.status = 'sending';
    try {
      await this.$server?.send(this.draft);
    } catch {
      this.status = 'failed'; // the connection or the session is gone; the journal has the text
      return;
    }
    this.journal?.clear();
    this.draft = '';
    this.open = false;
    this.status = '';
    this.$server?.sent();
  };

  private readonly drop = (): void => {
    this.draft = '';
    this.open = false;
    this.keep();
  };

  private readonly keyDown = (event: KeyboardEvent): void => {
    if (isComposing(event)) {
      event.stopPropagation(); // the keys belong to the input method until the word is done
      return;
    }
    if (keyName(event) === 'Ctrl+Enter') {
      event.preventDefault();
      void this.send();
    }
  };

  protected override render() {
    if (!this.open) {
      return html`<button type="button" class="quiet" @click=${() => void this.begin()}>${this.words['reply']}</button>`;
    }
    return html`
      <textarea
        aria-label=${this.words['reply']}
        maxlength=${this.longest}
        ?readonly=${this.status === 'sending'}
        .value=${live(this.draft)}
        @input=${this.typed}
        @keydown=${this.keyDown}
        @compositionstart=${() => (this.composing = true)}
        @compositionend=${this.composed}
      ></textarea>
      <div class="tools">
        <button type="button" class="primary" ?disabled=${this.draft.trim() === '' || this.status === 'sending'} @click=${() => void this.send()}>
          ${this.words['send']}
        </button>
        <button type="button" class="quiet" @click=${this.drop}>${this.words['drop']}</button>
        <span class="status ${this.status === 'failed' ? 'waiting' : ''}" role="status"
          >${this.status ? this.words[this.status] : nothing}</span
        >
      </div>
    `;
  }
}

customElements.define('diglot-reply', DiglotReply);
