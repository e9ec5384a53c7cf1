import { Notification } from '@vaadin/notification';
import { isOffline } from './connection';
import type { DiglotAutosave } from './diglot-autosave';
import { word, type Words } from './autosave-words';

/** States in which a translation waits for somebody who answers for it as it is. */
const CONFIRMABLE = ['draft', 'stale'];

/**
 * A text beside its translation. What it offers is taken here, so that no key waits for the server: an element with `data-insert` puts
 * those words where the cursor is; one with `data-replacement` mends what stands at `data-start`; one with `data-declare` says that of
 * the text. What needs the server bears `data-online`, and says so where there is none.
 */
export class DiglotPair extends HTMLElement {
  words: Words = {};

  connectedCallback(): void {
    this.addEventListener('click', this.clicked, true);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.clicked, true);
  }

  get editor(): DiglotAutosave | null {
    return this.querySelector('diglot-autosave');
  }

  /** Whether the text waits for this person, as far as is known here: the server may not know yet what was typed or said. */
  get waits(): boolean {
    return this.hasAttribute('data-waits') && this.editor?.isAnswered !== true;
  }

  enter(): void {
    this.editor?.focus();
    this.scrollIntoView({ block: 'nearest' });
  }

  /** Says that a draft or a stale translation is right as it stands; nothing happens to others. */
  confirm(): void {
    if (CONFIRMABLE.includes(this.dataset['state'] ?? '') || this.editor?.isAnswered) this.editor?.declareDeed('confirm');
  }

  /** Approves it; where the person translated it, the server asks why. */
  review(): void {
    this.all('.pair-actions :is([data-declare="review"], [data-override])')[0]?.click();
  }

  /** Inserts the team's translation of the first term that the translation does not have yet. */
  insertTerm(): void {
    const unused = this.all('.pair-term:not([data-used])').find((term) => !this.holds(term));
    if (unused) this.insert(unused);
    else this.say('terms.none');
  }

  /** Takes the best match of the first sentence none of whose matches stands in the translation. */
  takeMatch(): void {
    const matches = this.all('.pair-match-take[data-sentence]');
    const taken = new Set(matches.filter((match) => this.holds(match)).map((match) => match.dataset['sentence']));
    const first = matches.find((match) => !taken.has(match.dataset['sentence']));
    if (first) this.insert(first);
    else this.say('memory.none');
  }

  /** Does what mends the gravest finding that something mends. */
  fix(): void {
    const first = this.all('.pair-finding-fix')[0];
    if (first) this.mend(first);
    else this.say('findings.noFix');
  }

  /** Of what is shown: a list that is hidden keeps what it had last. */
  private all(selector: string): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(selector)].filter((element) => !element.closest('[hidden]'));
  }

  private holds(offer: HTMLElement): boolean {
    return this.editor?.draft.includes(offer.dataset['insert'] ?? '') === true;
  }

  private readonly clicked = (event: Event): void => {
    const target = (event.target as Element).closest<HTMLElement>(
      '[data-insert], [data-replacement], [data-declare], [data-online]',
    );
    if (!target) return;
    const { insert, replacement, declare, online } = target.dataset;
    if (online !== undefined && isOffline()) {
      event.stopImmediatePropagation();
      this.say('offline');
    }
    if (insert !== undefined) this.insert(target);
    if (replacement !== undefined) this.mend(target);
    if (declare) this.editor?.declareDeed(declare);
  };

  private insert(offer: HTMLElement): void {
    this.editor?.insertWords(offer.dataset['insert'] ?? '');
  }

  private mend(offer: HTMLElement): void {
    const { start, standing, replacement } = offer.dataset;
    if (!this.editor?.replaceWords(Number(start), standing ?? '', replacement ?? '')) this.say('findings.changed');
  }

  private say(name: string): void {
    Notification.show(word(this.words, name));
  }
}

customElements.define('diglot-pair', DiglotPair);
