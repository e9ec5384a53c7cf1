import { LitElement, css, html, nothing } from 'lit';
import { word, type Conflict, type Words } from './autosave-words';
import { buttonStyles, textStyles } from './diglot-autosave.styles';

/**
 * The other's version of a text beside one's own, and the choice between them. It lays its parts into the grid of whoever holds it.
 * The events `keep-mine` and `take-theirs` tell what was chosen; to join them, one's own is edited and kept.
 */
export class DiglotOtherVersion extends LitElement {
  static override styles = [
    textStyles,
    buttonStyles,
    css`
      :host {
        display: contents;
      }

      .which {
        margin: 0 0 var(--dg-space-1);
        font-size: var(--dg-size-s);
        font-weight: 600;
      }

      .theirs {
        background: var(--dg-surface-sunken);
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }

      .theirs:focus-visible {
        outline: 2px solid var(--dg-focus);
        outline-offset: 2px;
      }

      .choice {
        grid-column: 1 / -1;
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--dg-space-2);
        color: var(--dg-text-muted);
        font-size: var(--dg-size-s);
      }
    `,
  ];

  static override properties = {
    conflict: { type: Object },
    fieldLanguage: {},
    words: { type: Object },
  };

  declare conflict: Conflict | null;
  declare fieldLanguage: string;
  declare words: Words;

  constructor() {
    super();
    this.conflict = null;
    this.fieldLanguage = '';
    this.words = {};
  }

  private choose(choice: 'keep-mine' | 'take-theirs'): void {
    this.dispatchEvent(new CustomEvent(choice));
  }

  protected override render() {
    if (!this.conflict) return nothing;
    const { theirs, by, at } = this.conflict;
    return html`
      <div>
        <p class="which">${word(this.words, 'theirs', by, at)}</p>
        <div class="theirs" lang=${this.fieldLanguage} tabindex="0">${theirs}</div>
      </div>
      <div class="choice">
        <button type="button" class="primary" @click=${() => this.choose('keep-mine')}>${word(this.words, 'keepMine')}</button>
        <button type="button" @click=${() => this.choose('take-theirs')}>${word(this.words, 'takeTheirs')}</button>
        <span>${word(this.words, 'joinHint')}</span>
      </div>
    `;
  }
}

customElements.define('diglot-other-version', DiglotOtherVersion);
