import type { PropertyValues } from 'lit';
import { AutosaveField } from './autosave-field';
import type { AutosaveServer, SaveAnswer, Status } from './autosave-words';
import { Journal, type JournalEntry } from './journal';
import { SaveLine } from './save-line';

const PAUSE_BEFORE_SAVE = 400;
const PATIENCE = 2500;
/** What was declared is meant of the version that the save before it makes. */
const AS_SAVED = -1;

/**
 * A text field that saves itself. One save is under way at a time; each names the version it was typed against. What the server
 * has not acknowledged stands in the browser's journal. Where somebody else has changed the text, both versions stand side by side.
 */
export class DiglotAutosave extends AutosaveField {
  private journal?: Journal;
  private opened = false;
  /** The version that the draft was typed against. */
  private baseVersion = 0;
  /** What stood beside the field when the draft was typed. */
  private typedOn = '';
  /** What the person said of the text and the server does not know yet, and the version that it was said of. */
  private declared = '';
  private declaredAt = 0;
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

  /**
   * Says something of the text as it stands before the person, such as that it is right: told to the server after what is typed, now
   * or when it can be reached again. Gives whether there was anything to say it of.
   */
  declareDeed(deed: string): boolean {
    if (this.readonly || this.composing || this.conflict) return false;
    if (!this.isDirty) this.typedOn = this.basis;
    this.declared = deed;
    this.declaredAt = this.isDirty ? AS_SAVED : this.version;
    this.keep();
    this.say(navigator.onLine ? 'saving' : 'declared');
    this.line.schedule(0);
    return true;
  }

  /** Whether the person has answered for the text here, whatever the server knows of it. */
  get isAnswered(): boolean {
    return this.declared !== '' || (this.isDirty && this.draft.trim() !== '');
  }

  /** Called by the server when somebody else has saved this text. */
  remoteChange(content: string, version: number, by: string, at: string): void {
    if (version <= this.version) return;
    if (this.draft === content || !(this.isDirty || this.composing)) {
      this.conflict = null;
      this.show(content); // first: the words that stood here are nobody's any more, and go into no journal
      this.accept(content, version);
      this.say('updated', by);
      return;
    }
    this.conflict = { theirs: content, version, by, at };
    this.line.schedule(0);
  }

  protected get isDirty(): boolean {
    return this.draft !== this.content;
  }

  protected get isPending(): boolean {
    return this.isDirty || this.declared !== '';
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
    this.declared = '';
    const kept = this.readonly ? undefined : this.journal.read();
    if (kept && (kept.declared || kept.content !== this.content)) {
      this.restore(kept);
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

  private restore(kept: JournalEntry): void {
    const typed = kept.typed !== false && kept.content !== this.content;
    if (typed) this.draft = kept.content;
    this.baseVersion = typed ? kept.baseVersion : this.version;
    this.typedOn = kept.basis ?? this.basis;
    this.declared = kept.declared ?? '';
    this.declaredAt = typed ? AS_SAVED : kept.baseVersion;
    this.say(typed ? 'restored' : 'declared');
    this.line.schedule(0);
  }

  protected typed(event: Event): void {
    if (!this.isDirty) this.typedOn = this.basis;
    this.declared = ''; // said of other words than these
    this.draft = (event.target as HTMLTextAreaElement).value;
    if (this.composing) return;
    if (this.isDirty) this.keep();
    else this.journal?.clear();
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
    if (!this.journal || !this.isPending) return;
    this.kept = this.journal.write({
      content: this.draft,
      typed: this.isDirty,
      baseVersion: this.isDirty ? this.baseVersion : this.declaredAt,
      basis: this.typedOn,
      declared: this.declared,
    });
  };

  private readonly retry = (): void => this.line.schedule(0);

  private readonly lost = (): void => {
    if (this.isPending && !this.composing) this.wait();
  };

  /** The browser asks before it closes a window that alone has a text. */
  private readonly warn = (event: BeforeUnloadEvent): void => {
    this.keep();
    if (this.isPending && !this.kept) event.preventDefault();
  };

  private async save(): Promise<number | null> {
    if (this.composing || this.readonly || !this.isPending) return null;
    if (!this.$server) return PAUSE_BEFORE_SAVE; // just attached: the line to the server comes a moment later
    if (navigator.onLine) this.say('saving');
    else this.wait();
    const impatience = window.setTimeout(() => this.wait(), PATIENCE);
    try {
      const more = this.isDirty ? await this.sendWords(this.$server) : await this.sendDeclared(this.$server);
      return more && !this.composing ? 0 : null;
    } catch {
      this.wait(); // the connection or the session is gone; the journal has the text
      return this.composing ? null : PATIENCE;
    } finally {
      window.clearTimeout(impatience);
    }
  }

  private async sendWords(server: AutosaveServer): Promise<boolean> {
    const sent = this.draft;
    return this.answered(sent, await server.save(sent, this.baseVersion, this.typedOn));
  }

  private async sendDeclared(server: AutosaveServer): Promise<boolean> {
    const [deed, at] = [this.declared, this.declaredAt];
    const answer = await server.declare(deed, at, this.typedOn);
    if (this.declared === deed && this.declaredAt === at) {
      this.declared = '';
      if (!this.isDirty) this.journal?.clear();
      this.say(answer.outcome === 'refused' ? 'refused' : '', answer.outcome === 'refused' ? answer.reason : '');
    }
    return this.isPending;
  }

  /** Gives whether what was typed meanwhile should be sent at once. */
  private answered(sent: string, answer: SaveAnswer): boolean {
    switch (answer.outcome) {
      case 'saved':
        this.conflict = null;
        if (this.declared && this.declaredAt === AS_SAVED) this.declaredAt = answer.version;
        this.accept(sent, answer.version);
        if (!this.isDirty) this.say('saved');
        this.dispatchEvent(new CustomEvent('text-saved', { bubbles: true, composed: true }));
        return this.isPending;
      case 'conflict':
        this.declared = ''; // of words that do not stand
        if (answer.version <= this.baseVersion) return this.isDirty; // the person has chosen while this was on its way
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
    if (this.isPending) {
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

  private wait(): void {
    this.say(this.isDirty || !this.declared ? 'waiting' : 'declared');
  }

  private say(status: Status, detail = ''): void {
    this.status = status;
    this.detail = detail;
  }

  protected leave(): void {
    this.$server?.left();
    if (this.isPending) this.line.schedule(0);
  }
}

customElements.define('diglot-autosave', DiglotAutosave);
