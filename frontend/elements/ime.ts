/** Keys under a Chinese input method: while a word is being composed no key is ours, and full-width marks count as their keys. */

const FULL_WIDTH: Record<string, string> = { '？': '?', '、': '/', '！': '!', '。': '.', '，': ',', '；': ';' };

/** Signs by the place of their key, without and with shift, on the keyboards that Chinese is typed on. */
const PLACES: Record<string, [string, string]> = {
  Slash: ['/', '?'],
  Comma: [',', '<'],
  Period: ['.', '>'],
  Semicolon: [';', ':'],
  BracketLeft: ['[', '{'],
  BracketRight: [']', '}'],
  Minus: ['-', '_'],
  Equal: ['=', '+'],
};

/** Browsers report keys that an input method has taken with this code. */
const TAKEN_BY_INPUT_METHOD = 229;

export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === TAKEN_BY_INPUT_METHOD || event.key === 'Process';
}

/** The key as our bindings name it: `j`, `?`, `Enter`, `Alt+ArrowUp`, `Ctrl+Enter` (also for Command on a Mac). */
export function keyName(event: KeyboardEvent): string {
  const key = letterUnderAlt(event) ?? keyByPlace(event) ?? narrow(event.key);
  const printable = key.length === 1;
  const modifiers = [
    event.ctrlKey || event.metaKey ? 'Ctrl+' : '',
    event.altKey ? 'Alt+' : '',
    event.shiftKey && !printable ? 'Shift+' : '',
  ].join('');
  return modifiers + (printable && modifiers ? key.toLowerCase() : key);
}

/** An input method that is on takes keys also where nothing could be typed; what they are is told by their place then. */
function keyByPlace(event: KeyboardEvent): string | undefined {
  if (event.key !== 'Process' && event.key !== 'Unidentified') return undefined;
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1];
  if (letter) return event.shiftKey ? letter : letter.toLowerCase();
  const digit = /^(?:Digit|Numpad)([0-9])$/.exec(event.code)?.[1];
  if (digit) return event.shiftKey ? undefined : digit;
  return PLACES[event.code]?.[event.shiftKey ? 1 : 0];
}

/** Full-width signs as the narrow ones that their keys bear. */
function narrow(key: string): string {
  if (FULL_WIDTH[key]) return FULL_WIDTH[key];
  return /^[\uff01-\uff5e]$/.test(key) ? String.fromCharCode(key.charCodeAt(0) - 0xfee0) : key;
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
