import { LitElement, css, html } from 'lit';
import { Notification } from '@vaadin/notification';
import { isOffline } from './connection';
import { isComposing, isTyping, keyName } from './ime';

interface Binding {
  keys: string[];
  label: string;
  /** Selector of a link that the key follows instead of telling the server. */
  follows: string;
  /** What the screen does in the browser instead: told to the window as `desk-deed`. */
  deed: string;
  /** Not again while the key is held down. */
  once: boolean;
}

interface KeysServer {
  pressed(binding: number): void;
}

/**
 * The keys of a screen, and the sheet that shows them on `?`. Plain keys rest while something takes typed text; combinations with
 * Ctrl or Alt work there too. Nothing acts while an input method composes a word in a field, or while a dialog is open; where nothing
 * takes typed text, keys work although an input method is on.
 */
export class DiglotKeys extends LitElement {
  static override styles = css`
    dialog {
      max-inline-size: min(34rem, 92vw);
      padding: var(--dg-space-5);
      border: 1px solid var(--dg-border);
      border-radius: var(--dg-radius-l);
      background: var(--dg-surface-raised);
      color: var(--dg-text);
      font: var(--dg-size-m) / var(--dg-leading) var(--dg-font-ui);
      box-shadow: var(--dg-shadow-l);
    }

    dialog::backdrop {
      background: rgb(0 0 0 / 0.35);
    }

    h2 {
      margin: 0 0 var(--dg-space-4);
      font: 600 var(--dg-size-l) / 1.3 var(--dg-font-text);
    }

    dl {
      display: grid;
      grid-template-columns: max-content 1fr;
      gap: var(--dg-space-2) var(--dg-space-4);
      margin: 0 0 var(--dg-space-5);
    }

    dd {
      margin: 0;
    }

    kbd {
      display: inline-block;
      min-inline-size: 1.4em;
      padding: 0.05em 0.4em;
      border: 1px solid var(--dg-border-strong);
      border-block-end-width: 2px;
      border-radius: 4px;
      background: var(--dg-surface);
      font: 500 0.85em/1.4 var(--dg-font-mono);
      text-align: center;
    }

    button {
      min-block-size: 2rem;
      padding: 0 var(--dg-space-4);
      border: 1px solid var(--dg-border-strong);
      border-radius: var(--dg-radius);
      background: none;
      color: inherit;
      font: inherit;
      cursor: pointer;
    }

    button:focus-visible {
      outline: 2px solid var(--dg-focus);
      outline-offset: 2px;
    }
  `;

  static override properties = {
    bindings: { type: Array },
    words: { type: Object },
  };

  declare bindings: Binding[];
  declare words: Record<string, string>;
  declare $server?: KeysServer;

  constructor() {
    super();
    this.bindings = [];
    this.words = {};
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.pressed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.pressed);
  }

  show(): void {
    this.dialog?.showModal();
  }

  private get dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  private readonly pressed = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || this.isCovered()) return;
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (isTyping(event) && (plain || isComposing(event))) return;
    const name = keyName(event);
    if (name === '?') {
      event.preventDefault();
      this.show();
      return;
    }
    const binding = this.bindings.findIndex((candidate) => candidate.keys.includes(name));
    if (binding < 0) return;
    event.preventDefault();
    const { follows, deed, once } = this.bindings[binding]!;
    if (once && event.repeat) return;
    this.dispatchEvent(new CustomEvent('key-used', { detail: name, bubbles: true, composed: true }));
    if (follows) {
      document.querySelector<HTMLElement>(follows)?.click();
    } else if (deed) {
      window.dispatchEvent(new CustomEvent('desk-deed', { detail: deed }));
    } else if (isOffline()) {
      Notification.show(this.words['offline'] ?? '');
    } else {
      this.$server?.pressed(binding);
    }
  };

  private isCovered(): boolean {
    return document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened], dialog[open]') !== null
      || this.dialog?.open === true;
  }

  protected override render() {
    return html`
      <dialog aria-labelledby="title">
        <h2 id="title">${this.words['title']}</h2>
        <dl>
          ${this.bindings.map(
            (binding) => html`<dt>${binding.keys.map((key) => html`<kbd>${key}</kbd> `)}</dt><dd>${binding.label}</dd>`,
          )}
          <dt><kbd>?</kbd></dt>
          <dd>${this.words['help']}</dd>
        </dl>
        <form method="dialog"><button>${this.words['close']}</button></form>
      </dialog>
    `;
  }
}

customElements.define('diglot-keys', DiglotKeys);
