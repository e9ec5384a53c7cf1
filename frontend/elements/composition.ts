/**
 * Fields and dialogs of the desk that are not ours act on keys and on half-typed words: Escape closes a dialog, a filter filters by
 * the letters of a word that the input method has not made yet. While a word is being composed they hear of neither; when it is
 * done, they hear of the whole word at once. Keys where nothing takes typed text make no word, though an input method may be on.
 */
import { isComposing, isTyping } from './ime';

function silence(event: KeyboardEvent): void {
  if (isComposing(event) && isTyping(event)) event.stopImmediatePropagation();
}

/** Fields within elements of ours know of composition themselves. */
function isForeignField(target: EventTarget | undefined): target is HTMLInputElement | HTMLTextAreaElement {
  return (
    (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) && target.getRootNode() === document
  );
}

window.addEventListener('keydown', silence, true);
window.addEventListener('keypress', silence, true);
window.addEventListener(
  'input',
  (event) => {
    if (event instanceof InputEvent && event.isComposing && isForeignField(event.composedPath()[0])) {
      event.stopImmediatePropagation();
    }
  },
  true,
);
window.addEventListener(
  'compositionend',
  (event) => {
    const field = event.composedPath()[0];
    if (isForeignField(field)) field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  },
  true,
);
