import { Notification } from '@vaadin/notification';
import type { DiglotPair } from './diglot-pair';
import './diglot-pair';

interface WorkbenchServer {
  /** Tells which part is in sight; it is made if it is not in the page yet. */
  opened(part: string): Promise<void>;
  /** Makes some of the parts that are not in the page yet; gives whether there are more. */
  more(): Promise<boolean>;
}

/** A place to go to: a row, or a part that is not in the page yet. */
interface Place {
  part: string;
  row?: DiglotPair;
}

const UNTIL_ATTACHED = 50;

/**
 * The texts of a digest, all in the page, of which one part is in sight: going from one to the next, confirming and approving happen
 * here, with or without a connection. The parts bear their names as `data-part`, and so do the items of the rail in their order, those
 * that wait for the person with the class `waiting`. The server names the part to begin with as `data-first`.
 */
export class DiglotWorkbench extends HTMLElement {
  declare $server?: WorkbenchServer;
  words: Record<string, string> = {};
  private inSight = '';
  /** The row that the person was in last, in the part in sight. */
  private current: DiglotPair | null = null;
  /** The person wants into the part in sight as soon as it is in the page. */
  private entering = false;
  private readonly watch = new MutationObserver((changes) => {
    this.show();
    if (changes.some((change) => change.type === 'attributes')) void this.load(); // another digest, whose parts are not here yet
  });

  connectedCallback(): void {
    this.addEventListener('click', this.clicked);
    this.addEventListener('focusin', this.focused);
    window.addEventListener('desk-deed', this.asked);
    this.watch.observe(this, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-first'] });
    this.show();
    void this.load();
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.clicked);
    this.removeEventListener('focusin', this.focused);
    window.removeEventListener('desk-deed', this.asked);
    this.watch.disconnect();
  }

  /** All parts are brought into the page as soon as the first is there: what is not here cannot be read on a train. */
  private async load(): Promise<void> {
    while (this.isConnected) {
      if (!this.$server) {
        await new Promise((resolve) => window.setTimeout(resolve, UNTIL_ATTACHED));
      } else if (!(await this.$server.more())) {
        return;
      }
    }
  }

  private readonly clicked = (event: Event): void => {
    const item = (event.target as Element).closest<HTMLElement>('.rail-item');
    if (item?.dataset['part']) this.open(item.dataset['part']);
  };

  private readonly focused = (event: Event): void => {
    this.current = (event.target as Element).closest<DiglotPair>('diglot-pair') ?? this.current;
  };

  private readonly asked = (event: Event): void => {
    switch ((event as CustomEvent<string>).detail) {
      case 'next':
        this.go(this.current ? this.step(1) : this.start);
        break;
      case 'previous':
        this.go(this.step(-1));
        break;
      case 'needs-me':
        this.goToWaiting();
        break;
      case 'confirm':
        this.row?.confirm();
        this.goToWaiting();
        break;
      case 'contested':
        this.go(this.step(1, (place) => place.row?.querySelector('[contested], [refused]') != null));
        break;
      case 'review':
        this.row?.review();
        break;
      case 'term':
        this.row?.insertTerm();
        break;
      case 'match':
        this.row?.takeMatch();
        break;
      case 'fix':
        this.row?.fix();
        break;
    }
  };

  /** The row that keys are meant for: the one the person is in, else the first of the part that waits. */
  private get row(): DiglotPair | undefined {
    return this.current ?? this.start.row;
  }

  private get start(): Place {
    const rows = this.rowsOf(this.inSight);
    return { part: this.inSight, row: rows.find((row) => row.waits) ?? rows[0] };
  }

  private goToWaiting(): void {
    if (!this.current && this.start.row?.waits) {
      this.go(this.start); // the first key on a part just opened
      return;
    }
    const next = this.step(1, (place) => place.row?.waits ?? this.item(place.part)?.classList.contains('waiting') === true);
    if (next) this.go(next);
    else Notification.show(this.words['allDone'] ?? '');
  }

  private go(place: Place | undefined): void {
    if (!place) return;
    if (place.part !== this.inSight) this.open(place.part);
    if (place.row) place.row.enter();
    else this.entering = true;
    this.show();
  }

  private open(part: string): void {
    if (part === this.inSight) return;
    this.inSight = part;
    this.current = null;
    this.entering = false;
    this.show();
    const address = new URL(window.location.href);
    address.searchParams.set('part', part);
    window.history.replaceState(window.history.state, '', address);
    void this.$server?.opened(part);
  }

  private show(): void {
    const gone = this.items.length > 0 && !this.item(this.inSight);
    if (!this.inSight || gone) this.inSight = this.dataset['first'] ?? '';
    for (const part of this.querySelectorAll<HTMLElement>('.translate-part')) {
      part.toggleAttribute('data-open', part.dataset['part'] === this.inSight);
    }
    for (const item of this.items) {
      if (item.dataset['part'] === this.inSight && !item.hasAttribute('aria-current')) {
        item.setAttribute('aria-current', 'true');
        item.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      } else if (item.dataset['part'] !== this.inSight) {
        item.removeAttribute('aria-current');
      }
    }
    if (!this.current?.isConnected) this.current = null;
    const { row } = this.start;
    if (this.entering && row) {
      this.entering = false;
      row.enter();
    }
  }

  private get items(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.rail-item')];
  }

  private item(part: string): HTMLElement | undefined {
    return this.items.find((item) => item.dataset['part'] === part);
  }

  private rowsOf(part: string): DiglotPair[] {
    return [...this.querySelectorAll<DiglotPair>(`.translate-part[data-part="${CSS.escape(part)}"] diglot-pair:not([hidden])`)];
  }

  private get places(): Place[] {
    return this.items.flatMap((item) => {
      const part = item.dataset['part'] ?? '';
      const rows = this.rowsOf(part);
      return rows.length ? rows.map((row) => ({ part, row })) : [{ part }];
    });
  }

  /** The next such place, from the start again at the end; never the one where the person is. */
  private step(by: 1 | -1, wanted: (place: Place) => boolean = () => true): Place | undefined {
    const { places, row } = this;
    const at = places.findIndex((place) => place.row === row && place.part === this.inSight);
    const steps = places.map((_, i) => (((at + by * (i + 1)) % places.length) + places.length) % places.length);
    return steps.map((index) => places[index]!).find((place, i) => steps[i] !== at && wanted(place));
  }
}

customElements.define('diglot-workbench', DiglotWorkbench);
