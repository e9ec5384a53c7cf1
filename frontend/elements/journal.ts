/**
 * What was typed and not yet acknowledged by the server, in the browser's own storage, one entry a person and text.
 * It outlives a reload, a lost connection and the end of the session, and goes as soon as the server has the text.
 */
export interface JournalEntry {
  content: string;
  /** False where the person typed nothing, but said something of the text as it stands. */
  typed?: boolean;
  baseVersion: number;
  /** What stood beside the field when this was typed. */
  basis?: string;
  /** What the person said of the text once it stands as here, such as that it is right. */
  declared?: string;
  at: number;
}

/** Told to the window whenever more or less is waiting. */
export const JOURNAL_CHANGED = 'journal-changed';

const PREFIX = 'diglot:journal:';

export class Journal {
  private readonly name: string;

  constructor(person: string, textKey: string) {
    this.name = `${PREFIX}${person}:${textKey}`;
  }

  /** The keys of the texts of which a person has something here. */
  static waiting(person: string): string[] {
    const mine = `${PREFIX}${person}:`;
    return Object.keys(localStorage)
      .filter((name) => name.startsWith(mine))
      .map((name) => name.slice(mine.length));
  }

  read(): JournalEntry | undefined {
    const stored = localStorage.getItem(this.name);
    if (stored === null) return undefined;
    try {
      const entry = JSON.parse(stored) as JournalEntry;
      return typeof entry.content === 'string' && Number.isInteger(entry.baseVersion) ? entry : undefined;
    } catch {
      return undefined; // not ours, or cut off: there is nothing to bring back
    }
  }

  /** Gives false where the browser has no room or no storage: then the screen must not promise that the text is kept. */
  write(entry: Omit<JournalEntry, 'at'>): boolean {
    try {
      localStorage.setItem(this.name, JSON.stringify({ ...entry, at: Date.now() }));
    } catch {
      return false;
    }
    window.dispatchEvent(new Event(JOURNAL_CHANGED));
    return true;
  }

  clear(): void {
    if (localStorage.getItem(this.name) === null) return;
    localStorage.removeItem(this.name);
    window.dispatchEvent(new Event(JOURNAL_CHANGED));
  }
}
