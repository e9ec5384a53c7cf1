/** Keys under a Chinese input method: while a word is being composed no key is ours, and full-width marks count as their keys. */

const FULL_WIDTH: Record<string, string> = { '？': '?', '、': '/', '！': '!', '。': '.', '，': ',', '；': ';' };

/** Browsers report keys that an input method has taken with this code. */
const TAKEN_BY_INPUT_METHOD = 229;

export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === TAKEN_BY_INPUT_METHOD || event.key === 'Process';
}

/** The key as our bindings name it: `j`, `?`, `Enter`, `Alt+ArrowUp`, `Ctrl+Enter` (also for Command on a Mac). */
export function keyName(event: KeyboardEvent): string {
  const key = letterUnderAlt(event) ?? FULL_WIDTH[event.key] ?? event.key;
  const printable = key.length === 1;
  const modifiers = [
    event.ctrlKey || event.metaKey ? 'Ctrl+' : '',
    event.altKey ? 'Alt+' : '',
    event.shiftKey && !printable ? 'Shift+' : '',
  ].join('');
  return modifiers + (printable && modifiers ? key.toLowerCase() : key);
}

/** On a Mac, Alt with a letter types another sign (Alt+R is ®); the key is the letter's all the same. */
function letterUnderAlt(event: KeyboardEvent): string | undefined {
  return event.altKey ? /^Key([A-Z])$/.exec(event.code)?.[1]?.toLowerCase() : undefined;
}

/** Whether what is focused takes typed text, so that plain letters are not ours. */
export function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=checkbox]):not([type=radio]), textarea, select'))
  );
}
