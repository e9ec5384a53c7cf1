/** What passes between a text field that saves itself and the server, in the words of both. */

/** Another's version, which stands on the server, beside what was typed here. */
export interface Conflict {
  theirs: string;
  version: number;
  by: string;
  at: string;
}

/** What this person typed in conflict and had not settled when the screen was left. */
export type Parked = Conflict & { content: string; baseVersion: number };

/** What the server answers to a save. `refused` carries the reason in the person's language. */
export type SaveAnswer =
  | { outcome: 'saved'; version: number }
  | ({ outcome: 'conflict' } & Conflict)
  | { outcome: 'refused'; reason: string };

/** What the server answers to what was said of a text. */
export type DeclaredAnswer = { outcome: 'done' } | { outcome: 'refused'; reason: string };

export interface AutosaveServer {
  save(content: string, baseVersion: number, basis: string): Promise<SaveAnswer>;
  declare(deed: string, version: number, basis: string): Promise<DeclaredAnswer>;
  takeTheirs(): Promise<void>;
  preview(content: string): Promise<string>;
  entered(): void;
  left(): void;
}

/** Each but the first is also a message, and a class of the line that shows it. */
export type Status =
  | ''
  | 'editing'
  | 'saving'
  | 'saved'
  | 'waiting'
  | 'declared'
  | 'onlyHere'
  | 'restored'
  | 'updated'
  | 'refused';

/** Messages by name, in the person's language, with `{0}` and `{1}` where parameters go. */
export type Words = Record<string, string>;

export function word(words: Words, name: string, ...parameters: string[]): string {
  return parameters.reduce((text, value, i) => text.replace(`{${i}}`, () => value), words[name] ?? '');
}
