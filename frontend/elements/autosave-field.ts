import { LitElement, html, nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { live } from 'lit/directives/live.js';
import { word, type AutosaveServer, type Conflict, type Parked, type Status, type Words } from './autosave-words';
import { autosaveStyles } from './diglot-autosave.styles';
import './diglot-other-version';

/** How a text that saves itself looks: its field, how it stands with it, its preview, and another's version beside it. */
export abstract class AutosaveField extends LitElement {
  static override styles = autosaveStyles;

  static override properties = {
    label: {},
    placeholder: {},
    fieldLanguage: {},
    person: {},
    textKey: {},
    content: {},
    basis: {},
    version: { type: Number },
    rows: { type: Number },
    readonly: { type: Boolean },
    previewable: { type: Boolean },
    others: { type: Array },
    words: { type: Object },
    parked: { type: Object },
    draft: { state: true },
    status: { state: true },
    kept: { state: true },
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
  /** What stands beside the field and is typed from. */
  declare basis: string;
  declare version: number;
  declare rows: number;
  declare readonly: boolean;
  declare previewable: boolean;
  declare others: string[];
  declare words: Words;
  declare parked: Parked | null;
  declare draft: string;
  declare status: Status;
  /** Whether the browser holds what the server does not have. */
  declare kept: boolean;
  declare detail: string;
  declare conflict: Conflict | null;
  declare previewHtml: string | null;

  declare $server?: AutosaveServer;

  protected composing = false;

  constructor() {
    super();
    this.label = '';
    this.placeholder = '';
    this.fieldLanguage = '';
    this.person = '';
    this.textKey = '';
    this.content = '';
    this.basis = '';
    this.version = 0;
    this.rows = 2;
    this.readonly = false;
    this.previewable = false;
    this.others = [];
    this.words = {};
    this.parked = null;
    this.draft = '';
    this.status = '';
    this.kept = true;
    this.detail = '';
    this.conflict = null;
    this.previewHtml = null;
  }

  protected abstract get isDirty(): boolean;

  /** Whether the server does not know yet what the person typed or said. */
  protected abstract get isPending(): boolean;

  protected abstract typed(event: Event): void;

  protected abstract composes(): void;

  protected abstract composed(event: CompositionEvent): void;

  protected abstract leave(): void;

  protected abstract keepMine(): void;

  protected abstract takeTheirs(): Promise<void>;

  override focus(): void {
    this.field?.focus();
  }

  protected get field(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector('textarea.mine');
  }

  /** Puts words in the place of others, if these still stand there; gives whether they did. */
  replaceWords(start: number, standing: string, words: string): boolean {
    const field = this.field;
    if (!field || !this.mayType || this.draft.slice(start, start + standing.length) !== standing) return false;
    if (!standing && this.isDirty) return false; // nothing stands there by which the place could be known again
    field.focus();
    field.setSelectionRange(start, start + standing.length);
    this.enter(field, words);
    return true;
  }

  /** Puts words where the cursor is, or in the place of what is selected. */
  insertWords(words: string): void {
    const field = this.field;
    if (!field || !this.mayType) return;
    field.focus();
    this.enter(field, words);
  }

  private get mayType(): boolean {
    return !this.readonly && !this.composing && this.conflict === null && this.previewHtml === null;
  }

  /** As if typed, so that the browser can take it back; the second way is for a browser that has no such command. */
  private enter(field: HTMLTextAreaElement, words: string): void {
    const done = words ? document.execCommand('insertText', false, words) : document.execCommand('delete');
    if (done) return;
    field.setRangeText(words, field.selectionStart, field.selectionEnd, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  }

  /** For the screen, which makes room for two versions and leads to what waits for a choice. */
  protected override updated(): void {
    const [contested, refused] = [this.conflict !== null, this.status === 'refused'];
    const told = contested !== this.hasAttribute('contested') || refused !== this.hasAttribute('refused');
    this.toggleAttribute('contested', contested);
    this.toggleAttribute('refused', refused);
    if (told) this.dispatchEvent(new CustomEvent('text-contested', { bubbles: true, composed: true }));
  }

  private async togglePreview(): Promise<void> {
    if (this.previewHtml !== null) {
      this.previewHtml = null;
      return;
    }
    this.previewHtml = (await this.$server?.preview(this.draft)) ?? '';
  }

  private word(name: string, ...parameters: string[]): string {
    return word(this.words, name, ...parameters);
  }

  protected override render() {
    return html`
      ${this.renderHead()} ${this.conflict ? html`<p class="warning" role="alert">${this.word('conflict')}</p>` : nothing}
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
            @compositionstart=${this.composes}
            @compositionend=${this.composed}
            @focus=${() => this.$server?.entered()}
            @blur=${this.leave}
          ></textarea>
          ${this.previewHtml === null
            ? nothing
            : html`<div class="preview" lang=${this.fieldLanguage}>${unsafeHTML(this.previewHtml)}</div>`}
        </div>
        <diglot-other-version
          .conflict=${this.conflict}
          .fieldLanguage=${this.fieldLanguage}
          .words=${this.words}
          @keep-mine=${this.keepMine}
          @take-theirs=${this.takeTheirs}
        ></diglot-other-version>
      </div>
    `;
  }

  private renderHead() {
    const status = this.status === 'waiting' && !this.kept ? 'onlyHere' : this.status;
    return html`
      <div class="head">
        <label for="field">${this.label}</label>
        ${this.others.length ? html`<span class="present">${this.word('present', this.others.join(', '))}</span>` : nothing}
        <span class="status ${status}" role="status">${status ? this.word(status, this.detail) : ''}</span>
        ${this.previewable
          ? html`<button type="button" class="quiet" @click=${this.togglePreview}>
              ${this.word(this.previewHtml === null ? 'preview' : 'write')}
            </button>`
          : nothing}
      </div>
    `;
  }
}
