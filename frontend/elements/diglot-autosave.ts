import type { PropertyValues } from 'lit';
import { AutosaveField } from './autosave-field';
import type { SaveAnswer, Status } from './autosave-words';
import { Journal } from './journal';
import { SaveLine } from './save-line';

const PAUSE_BEFORE_SAVE = 400;
const PATIENCE = 2500;

/**
 * A text field that saves itself. One save is under way at a time; each names the version it was typed against. What the server
 * has not acknowledged stands in the browser's journal. Where somebody else has changed the text, both versions stand side by side.
 */
export class DiglotAutosave extends AutosaveField {
  private journal?: Journal;
  private composing = false;
  private opened = false;
  /** The version that the draft was typed against. */
  private baseVersion = 0;
  private readonly line = new SaveLine(() => this.save());

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('online', this.retry);
    window.addEventListener('offline', this.lost);
    window.addEventListener('pagehide', this.keep);
    window.addEventListener('beforeunload', this.warn);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('online', this.retry);
    window.removeEventListener('offline', this.lost);
    window.removeEventListener('pagehide', this.keep);
    window.removeEventListener('beforeunload', this.warn);
    this.line.stop();
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

  /** Saves what is not saved yet; done when nothing is under way any more, whatever came of it. */
  settle(): Promise<void> {
    return this.line.settle();
  }

  /** Called by the server: puts words in the place of others, if these still stand there; gives whether they did. */
  replaceWords(start: number, standing: string, words: string): boolean {
    const field = this.field;
    if (!field || !this.mayType || this.draft.slice(start, start + standing.length) !== standing) return false;
    if (!standing && this.isDirty) return false; // nothing stands there by which the place could be known again
    field.focus();
    field.setSelectionRange(start, start + standing.length);
    this.enter(field, words);
    return true;
  }

  /** Called by the server: puts words where the cursor is, or in the place of what is selected. */
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

  /** Called by the server when somebody else has saved this text. */
  remoteChange(content: string, version: number, by: string, at: string): void {
    if (version <= this.version) return;
    if (this.draft === content || !(this.isDirty || this.composing)) {
      this.conflict = null;
      this.accept(content, version);
      this.show(content);
      this.say('updated', by);
      return;
    }
    this.conflict = { theirs: content, version, by, at };
    this.line.schedule(0);
  }

  private get isDirty(): boolean {
    return this.draft !== this.content;
  }

  /** Shows another text, with the cursor where it was. */
  private show(content: string): void {
    const field = this.field;
    const [start, end] = [field?.selectionStart ?? 0, field?.selectionEnd ?? 0];
    this.draft = content;
    if (field?.matches(':focus')) void this.updateComplete.then(() => field.setSelectionRange(start, end));
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
      this.line.schedule(0);
      return;
    }
    this.journal.clear();
    this.baseVersion = this.version;
    if (this.parked && this.parked.content !== this.content) {
      this.draft = this.parked.content;
      this.baseVersion = this.parked.baseVersion;
      this.conflict = this.parked;
    }
  }

  protected typed(event: Event): void {
    this.draft = (event.target as HTMLTextAreaElement).value;
    if (this.composing) return;
    this.keep();
    this.say(navigator.onLine ? 'editing' : 'waiting');
    this.line.schedule(PAUSE_BEFORE_SAVE);
  }

  protected composes(): void {
    this.composing = true;
  }

  protected composed(event: CompositionEvent): void {
    this.composing = false;
    this.typed(event);
  }

  private readonly keep = (): void => {
    if (this.isDirty && this.journal) this.kept = this.journal.write(this.draft, this.baseVersion);
  };

  private readonly retry = (): void => this.line.schedule(0);

  private readonly lost = (): void => {
    if (this.isDirty && !this.composing) this.say('waiting');
  };

  /** The browser asks before it closes a window that alone has a text. */
  private readonly warn = (event: BeforeUnloadEvent): void => {
    this.keep();
    if (this.isDirty && !this.kept) event.preventDefault();
  };

  private async save(): Promise<number | null> {
    if (this.composing || this.readonly || !this.isDirty) return null;
    if (!this.$server) return PAUSE_BEFORE_SAVE; // just attached: the line to the server comes a moment later
    const sent = this.draft;
    this.say(navigator.onLine ? 'saving' : 'waiting');
    const impatience = window.setTimeout(() => this.say('waiting'), PATIENCE);
    try {
      const more = this.answered(sent, await this.$server.save(sent, this.baseVersion));
      return more && !this.composing ? 0 : null;
    } catch {
      this.say('waiting'); // the connection or the session is gone; the journal has the text
      return this.composing ? null : PATIENCE;
    } finally {
      window.clearTimeout(impatience);
    }
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
        if (answer.version <= this.version) return this.isDirty; // the person has chosen while this was on its way
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
    if (this.isDirty) {
      this.keep();
      return;
    }
    this.journal?.clear();
    this.kept = true;
  }

  protected keepMine(): void {
    if (!this.conflict) return;
    if (this.draft === this.conflict.theirs) {
      void this.takeTheirs();
      return;
    }
    const { theirs, version } = this.conflict;
    this.conflict = null;
    this.accept(theirs, version);
    this.line.schedule(0);
    this.field?.focus();
  }

  protected async takeTheirs(): Promise<void> {
    const chosen = this.conflict;
    if (!chosen) return;
    await this.line.settle(); // what was typed last goes with the rest, and no save comes after the choice
    const { theirs, version } = this.conflict ?? chosen;
    this.draft = theirs;
    this.conflict = null;
    this.accept(theirs, version);
    this.say('');
    this.field?.focus();
    await this.$server?.takeTheirs();
  }

  private say(status: Status, detail = ''): void {
    this.status = status;
    this.detail = detail;
  }

  protected leave(): void {
    this.$server?.left();
    if (this.isDirty) this.line.schedule(0);
  }
}

customElements.define('diglot-autosave', DiglotAutosave);
