import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { live } from 'lit/directives/live.js';
import { isComposing } from './ime';
import { Journal } from './journal';
import { autosaveStyles } from './diglot-autosave.styles';

/** What the server answers to a save. `refused` carries the reason in the person's language. */
type SaveAnswer =
  | { outcome: 'saved'; version: number }
  | { outcome: 'conflict'; version: number; theirs: string; by: string; at: string }
  | { outcome: 'refused'; reason: string };

interface AutosaveServer {
  save(content: string, baseVersion: number): Promise<SaveAnswer>;
  takeTheirs(): Promise<void>;
  preview(content: string): Promise<string>;
  entered(): void;
  left(): void;
}

interface Conflict {
  theirs: string;
  version: number;
  by: string;
  at: string;
}

type Status = '' | 'editing' | 'saving' | 'saved' | 'waiting' | 'restored' | 'updated' | 'refused';

const PAUSE_BEFORE_SAVE = 400;
const PATIENCE = 2500;

/**
 * A text field that saves itself. One save is under way at a time; each names the version it was typed against. What the server
 * has not acknowledged stands in the browser's journal. Where somebody else has changed the text, both versions stand side by side.
 */
export class DiglotAutosave extends LitElement {
  static override styles = autosaveStyles;

  static override properties = {
    label: {},
    placeholder: {},
    fieldLanguage: {},
    person: {},
    textKey: {},
    content: {},
    version: { type: Number },
    rows: { type: Number },
    readonly: { type: Boolean },
    previewable: { type: Boolean },
    others: { type: Array },
    words: { type: Object },
    parked: { type: Object },
    draft: { state: true },
    status: { state: true },
    detail: { state: true },
    conflict: { state: true },
    previewHtml: { state: true },
  };

  declare label: string;
  declare placeholder: string;
  declare fieldLanguage: string;
  declare person: string;
  declare textKey: string;
  declare content: string;
  declare version: number;
  declare rows: number;
  declare readonly: boolean;
  declare previewable: boolean;
  declare others: string[];
  declare words: Record<string, string>;
  declare parked: (Conflict & { content: string; baseVersion: number }) | null;
  declare draft: string;
  declare status: Status;
  declare detail: string;
  declare conflict: Conflict | null;
  declare previewHtml: string | null;

  declare $server?: AutosaveServer;

  private journal?: Journal;
  private composing = false;
  private sending = false;
  private timer = 0;
  private opened = false;

  constructor() {
    super();
    this.label = '';
    this.placeholder = '';
    this.fieldLanguage = '';
    this.person = '';
    this.textKey = '';
    this.content = '';
    this.version = 0;
    this.rows = 2;
    this.readonly = false;
    this.previewable = false;
    this.others = [];
    this.words = {};
    this.parked = null;
    this.draft = '';
    this.status = '';
    this.detail = '';
    this.conflict = null;
    this.previewHtml = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('online', this.retry);
    window.addEventListener('pagehide', this.keep);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('online', this.retry);
    window.removeEventListener('pagehide', this.keep);
    window.clearTimeout(this.timer);
    this.keep();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('textKey') || changed.has('person')) {
      this.opened = false;
    }
    if (!this.opened && this.textKey && this.person) {
      this.opened = true;
      this.open();
    } else if (changed.has('content') && !this.isDirty) {
      this.draft = this.content;
    }
  }

  override focus(): void {
    this.field?.focus();
  }

  /** Saves what is not saved yet; done when nothing is under way any more, whatever came of it. */
  async settle(): Promise<void> {
    window.clearTimeout(this.timer);
    await this.underWay;
    await this.saveNow();
  }

  /** Called by the server when somebody else has saved this text. */
  remoteChange(content: string, version: number, by: string, at: string): void {
    if (version <= this.version) return;
    if (this.draft === content || !(this.isDirty || this.composing)) {
      this.accept(content, version);
      this.draft = content;
      this.say('updated', by);
      return;
    }
    this.conflict = { theirs: content, version, by, at };
    this.scheduleSave(0);
  }

  private get field(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector('textarea.mine');
  }

  private get isDirty(): boolean {
    return this.draft !== this.content;
  }

  private open(): void {
    this.journal = new Journal(this.person, this.textKey);
    this.draft = this.content;
    this.conflict = null;
    const kept = this.journal.read();
    if (kept && kept.content !== this.content && !this.readonly) {
      this.draft = kept.content;
      this.say('restored');
      this.baseVersion = kept.baseVersion;
      this.scheduleSave(0);
      return;
    }
    this.journal.clear();
    this.baseVersion = this.version;
    if (this.parked) {
      this.draft = this.parked.content;
      this.baseVersion = this.parked.baseVersion;
      this.conflict = this.parked;
    }
  }

  /** The version that the draft was typed against. */
  private baseVersion = 0;

  private readonly typed = (event: Event): void => {
    this.draft = (event.target as HTMLTextAreaElement).value;
    if (this.composing) return;
    this.keep();
    this.say('editing');
    this.scheduleSave(PAUSE_BEFORE_SAVE);
  };

  private readonly composed = (event: CompositionEvent): void => {
    this.composing = false;
    this.typed(event);
  };

  private readonly keep = (): void => {
    if (this.isDirty && this.journal && !this.journal.write(this.draft, this.baseVersion)) {
      this.status = 'editing';
    }
  };

  private readonly retry = (): void => this.scheduleSave(0);

  private scheduleSave(pause: number): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.saveNow(), pause);
  }

  /** The save that is under way, or the last one. */
  private underWay: Promise<void> = Promise.resolve();

  private saveNow(): Promise<void> {
    if (!this.sending) this.underWay = this.save();
    return this.underWay;
  }

  private async save(): Promise<void> {
    if (this.composing || this.sending || this.readonly || !this.isDirty) return;
    if (!this.$server) {
      this.scheduleSave(PAUSE_BEFORE_SAVE); // just attached: the line to the server comes a moment later
      return;
    }
    const sent = this.draft;
    this.sending = true;
    this.say('saving');
    const impatience = window.setTimeout(() => this.say('waiting'), PATIENCE);
    let again: number | null = null;
    try {
      const answer = await this.$server.save(sent, this.baseVersion);
      again = this.answered(sent, answer) ? 0 : null;
    } catch {
      this.say('waiting'); // the connection or the session is gone; the journal has the text
      again = PATIENCE;
    } finally {
      window.clearTimeout(impatience);
      this.sending = false;
    }
    if (again !== null && this.isDirty && !this.composing) this.scheduleSave(again);
  }

  /** Gives whether what was typed meanwhile should be sent at once. */
  private answered(sent: string, answer: SaveAnswer): boolean {
    switch (answer.outcome) {
      case 'saved':
        this.conflict = null;
        this.accept(sent, answer.version);
        if (!this.isDirty) this.say('saved');
        this.dispatchEvent(new CustomEvent('text-saved', { bubbles: true, composed: true }));
        return this.isDirty;
      case 'conflict':
        this.conflict = answer;
        this.say('');
        return false;
      case 'refused':
        this.say('refused', answer.reason);
        return false;
    }
  }

  private accept(content: string, version: number): void {
    this.content = content;
    this.version = version;
    this.baseVersion = version;
    if (this.isDirty) this.keep();
    else this.journal?.clear();
  }

  private keepMine(): void {
    if (!this.conflict) return;
    this.content = this.conflict.theirs;
    this.version = this.conflict.version;
    this.baseVersion = this.conflict.version;
    this.conflict = null;
    this.keep();
    if (this.isDirty) this.scheduleSave(0);
    else this.journal?.clear();
    this.field?.focus();
  }

  private async takeTheirs(): Promise<void> {
    if (!this.conflict) return;
    const { theirs, version } = this.conflict;
    await this.$server?.takeTheirs();
    this.draft = theirs;
    this.conflict = null;
    this.accept(theirs, version);
    this.say('');
    this.field?.focus();
  }

  private async togglePreview(): Promise<void> {
    if (this.previewHtml !== null) {
      this.previewHtml = null;
      return;
    }
    this.previewHtml = (await this.$server?.preview(this.draft)) ?? '';
  }

  private say(status: Status, detail = ''): void {
    this.status = status;
    this.detail = detail;
  }

  private word(name: string, ...parameters: string[]): string {
    return parameters.reduce((text, value, i) => text.replace(`{${i}}`, value), this.words[name] ?? '');
  }

  private readonly keyDown = (event: KeyboardEvent): void => {
    // Enter and the rest belong to the input method until the word is done.
    if (isComposing(event)) event.stopPropagation();
  };

  protected override render() {
    return html`
      <div class="head">
        <label for="field">${this.label}</label>
        ${this.others.length ? html`<span class="present">${this.word('present', this.others.join(', '))}</span>` : nothing}
        <span class="status ${this.status}" role="status">${this.status ? this.word(this.status, this.detail) : ''}</span>
        ${this.previewable
          ? html`<button type="button" class="quiet" @click=${() => void this.togglePreview()}>
              ${this.word(this.previewHtml === null ? 'preview' : 'write')}
            </button>`
          : nothing}
      </div>
      ${this.conflict ? html`<p class="warning" role="alert">${this.word('conflict')}</p>` : nothing}
      <div class=${this.conflict ? 'versions' : ''}>
        <div>
          ${this.conflict ? html`<p class="which">${this.word('mine')}</p>` : nothing}
          <textarea
            id="field"
            class="mine"
            lang=${this.fieldLanguage}
            rows=${this.rows}
            placeholder=${this.placeholder}
            ?readonly=${this.readonly}
            ?hidden=${this.previewHtml !== null}
            .value=${live(this.draft)}
            @input=${this.typed}
            @keydown=${this.keyDown}
            @compositionstart=${() => (this.composing = true)}
            @compositionend=${this.composed}
            @focus=${() => this.$server?.entered()}
            @blur=${this.leave}
          ></textarea>
          ${this.previewHtml === null
            ? nothing
            : html`<div class="preview" lang=${this.fieldLanguage}>${unsafeHTML(this.previewHtml)}</div>`}
        </div>
        ${this.conflict ? this.renderTheirs(this.conflict) : nothing}
      </div>
    `;
  }

  private readonly leave = (): void => {
    this.$server?.left();
    if (this.isDirty) this.scheduleSave(0);
  };

  private renderTheirs(conflict: Conflict) {
    return html`
      <div>
        <p class="which">${this.word('theirs', conflict.by, conflict.at)}</p>
        <div class="theirs" lang=${this.fieldLanguage} tabindex="0">${conflict.theirs}</div>
      </div>
      <div class="choice">
        <button type="button" class="primary" @click=${() => this.keepMine()}>${this.word('keepMine')}</button>
        <button type="button" @click=${() => void this.takeTheirs()}>${this.word('takeTheirs')}</button>
        <span>${this.word('joinHint')}</span>
      </div>
    `;
  }
}

customElements.define('diglot-autosave', DiglotAutosave);
