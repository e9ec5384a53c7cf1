/**
 * What was typed and not yet acknowledged by the server, in the browser's own storage, one entry a person and text.
 * It outlives a reload, a lost connection and the end of the session, and goes as soon as the server has the text.
 */
export interface JournalEntry {
  content: string;
  baseVersion: number;
  at: number;
}

const PREFIX = 'diglot:journal:';

export class Journal {
  private readonly name: string;

  constructor(person: string, textKey: string) {
    this.name = `${PREFIX}${person}:${textKey}`;
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
  write(content: string, baseVersion: number): boolean {
    try {
      localStorage.setItem(this.name, JSON.stringify({ content, baseVersion, at: Date.now() }));
      return true;
    } catch {
      return false;
    }
  }

  clear(): void {
    localStorage.removeItem(this.name);
  }
}
