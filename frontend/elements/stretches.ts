/**
 * Between places in a plain text and places in its typeset form, whose pieces say where they came from:
 * `<span data-start="12" data-end="19">`. A piece that is not shown letter for letter (a formula) counts as a whole.
 */
export interface Stretch {
  start: number;
  end: number;
}

/** The plain text's stretch that a selection covers. */
export function placeOf(range: Range, text: HTMLElement): Stretch | null {
  const pieces = piecesOf(text).filter((piece) => range.intersectsNode(piece));
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last) return null;
  const start = place(first, range.startContainer, range.startOffset, startOf(first), startOf(first));
  const end = place(last, range.endContainer, range.endOffset, endOf(last), endOf(last));
  return start < end ? { start, end } : null;
}

/** What to select in the page for a stretch of the plain text. */
export function rangeOf(stretch: Stretch, text: HTMLElement): Range | null {
  const pieces = piecesOf(text);
  const first = pieces.find((piece) => endOf(piece) > stretch.start);
  const last = pieces.findLast((piece) => startOf(piece) < stretch.end);
  if (!first || !last) return null;
  const range = document.createRange();
  const words = first.firstChild;
  if (isLettered(first) && words && stretch.start >= startOf(first)) range.setStart(words, stretch.start - startOf(first));
  else range.setStartBefore(first);
  const lastWords = last.firstChild;
  if (isLettered(last) && lastWords && stretch.end <= endOf(last)) range.setEnd(lastWords, stretch.end - startOf(last));
  else range.setEndAfter(last);
  return range;
}

/** The words of the text in order, formulas among them, without blanks and punctuation. */
export function wordsOf(text: HTMLElement, language: string): Stretch[] {
  const segmenter = new Intl.Segmenter(language || undefined, { granularity: 'word' });
  return piecesOf(text).flatMap((piece) => {
    const from = startOf(piece);
    if (!isLettered(piece)) return [{ start: from, end: endOf(piece) }];
    return [...segmenter.segment(piece.textContent ?? '')]
      .filter((segment) => segment.isWordLike)
      .map((segment) => ({ start: from + segment.index, end: from + segment.index + segment.segment.length }));
  });
}

function piecesOf(text: HTMLElement): HTMLElement[] {
  return [...text.querySelectorAll<HTMLElement>('[data-start]')];
}

function startOf(piece: HTMLElement): number {
  return Number(piece.dataset['start']);
}

function endOf(piece: HTMLElement): number {
  return Number(piece.dataset['end']);
}

/** Shown letter for letter, so that a place within it can be counted. */
function isLettered(piece: HTMLElement): boolean {
  return piece.childElementCount === 0 && (piece.textContent ?? '').length === endOf(piece) - startOf(piece);
}

function place(piece: HTMLElement, container: Node, offset: number, whole: number, outside: number): number {
  if (!piece.contains(container)) return outside;
  return isLettered(piece) && container.nodeType === Node.TEXT_NODE ? startOf(piece) + offset : whole;
}
