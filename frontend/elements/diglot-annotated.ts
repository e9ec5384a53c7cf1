import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { isComposing } from './ime';
import { placeOf, rangeOf, wordsOf, type Stretch } from './stretches';

interface AnnotatedServer {
  chosen(start: number, end: number): void;
  followed(mark: string): void;
}

/**
 * A text with marked stretches. A new stretch is chosen with mouse or finger, or with the keys: arrows go from word to word,
 * Shift extends, Enter writes a note. It lives in the page itself, not in a shadow, so that the browser's own selection works.
 */
export class DiglotAnnotated extends LitElement {
  static override properties = {
    html: {},
    active: {},
    annotatable: { type: Boolean },
    textLanguage: {},
    words: { type: Object },
    offered: { state: true },
  };

  declare html: string;
  declare active: string;
  declare annotatable: boolean;
  declare textLanguage: string;
  declare words: Record<string, string>;
  declare offered: Stretch | null;
  declare $server?: AnnotatedServer;

  /** The words between which the keys have chosen, both included. */
  private first = -1;
  private last = -1;

  constructor() {
    super();
    this.html = '';
    this.active = '';
    this.annotatable = false;
    this.textLanguage = '';
    this.words = {};
    this.offered = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('selectionchange', this.selected);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('selectionchange', this.selected);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('html')) {
      this.offered = null;
      this.first = this.last = -1;
    }
    if (changed.has('html') || changed.has('active')) {
      for (const mark of this.querySelectorAll('mark.annotated')) {
        mark.classList.toggle('active', this.active !== '' && mark.id === this.active);
      }
    }
    if (this.offered) this.place();
  }

  private get text(): HTMLElement {
    return this.querySelector<HTMLElement>('.annotated-words')!;
  }

  private readonly selected = (): void => {
    if (!this.annotatable || !this.isConnected) return;
    const selection = document.getSelection();
    const range = selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
    this.offered = range && this.text.contains(range.commonAncestorContainer) ? placeOf(range, this.text) : null;
  };

  /** Puts the button under the end of what is chosen. */
  private place(): void {
    const range = document.getSelection()?.getRangeAt(0);
    const button = this.querySelector<HTMLElement>('.annotate-here');
    if (!range || !button) return;
    const end = [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
    const box = this.getBoundingClientRect();
    const room = Math.max(0, box.width - button.offsetWidth);
    button.style.insetInlineStart = `${Math.min(Math.max(0, end.right - box.left - button.offsetWidth / 2), room)}px`;
    button.style.insetBlockStart = `${end.bottom - box.top + 4}px`;
  }

  private annotate(): void {
    if (!this.offered) return;
    const { start, end } = this.offered;
    document.getSelection()?.removeAllRanges();
    this.offered = null;
    this.$server?.chosen(start, end);
  }

  private readonly clicked = (event: MouseEvent): void => {
    const target = event.target as Element;
    const link = target.closest<HTMLAnchorElement>('.annotated-label a');
    if (link) event.preventDefault();
    const mark = link ? link.hash.slice(1).replace(/-note$/, '') : target.closest('mark.annotated[id]')?.id;
    if (mark && document.getSelection()?.isCollapsed !== false) this.$server?.followed(mark);
  };

  private readonly pressed = (event: KeyboardEvent): void => {
    if (!this.annotatable || isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target !== this.text) return;
    this.selected(); // the browser tells of a selection later than of the next key
    if (event.key === 'Enter' && this.offered) {
      event.preventDefault();
      this.annotate();
    } else if (event.key === 'Escape' && this.offered) {
      event.preventDefault();
      document.getSelection()?.removeAllRanges();
    } else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      event.preventDefault();
      this.step(event.key === 'ArrowRight' ? 1 : -1, event.shiftKey);
    }
  };

  private step(by: 1 | -1, extend: boolean): void {
    const words = wordsOf(this.text, this.textLanguage);
    if (words.length === 0) return;
    this.last = Math.min(Math.max(this.last + by, 0), words.length - 1);
    if (!extend || this.first < 0) this.first = this.last;
    const from = words[Math.min(this.first, this.last)]!;
    const to = words[Math.max(this.first, this.last)]!;
    const range = rangeOf({ start: from.start, end: to.end }, this.text);
    if (!range) return;
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  }

  protected override render() {
    return html`
      <div
        class="annotated-words"
        lang=${this.textLanguage}
        tabindex=${this.annotatable ? '0' : nothing}
        role=${this.annotatable ? 'group' : nothing}
        aria-label=${this.annotatable ? (this.words['textToAnnotate'] ?? '') : nothing}
        @keydown=${this.pressed}
        @click=${this.clicked}
      >
        ${unsafeHTML(this.html)}
      </div>
      ${this.offered
        ? html`<button
            type="button"
            class="annotate-here"
            @mousedown=${(event: MouseEvent) => event.preventDefault()}
            @click=${() => this.annotate()}
          >
            ${this.words['annotate']}
          </button>`
        : nothing}
    `;
  }
}

customElements.define('diglot-annotated', DiglotAnnotated);
