/** Puts a text in the place of a range, as if it had been typed: whoever listens hears of it, and it can be undone. */
export function insertText(
  field: HTMLTextAreaElement,
  text: string,
  range = { start: field.selectionStart, end: field.selectionEnd },
): void {
  field.focus();
  field.setSelectionRange(range.start, range.end);
  // Nothing else keeps the browser's undo; where it is gone one day, the text still comes.
  if (document.execCommand('insertText', false, text)) return;
  field.setRangeText(text, range.start, range.end, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
