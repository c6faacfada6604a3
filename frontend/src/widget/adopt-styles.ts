const adopted = new WeakMap<Document | ShadowRoot, Set<string>>();

/**
 * Gives a document or a shadow root a style sheet, once. A constructed sheet, because `style-src 'self'` forbids
 * `<style>`; browsers that have none (before 2023) get the element.
 */
export function adoptStyles(root: Document | ShadowRoot, css: string): void {
  const known = adopted.get(root) ?? new Set();
  if (known.has(css)) return;
  adopted.set(root, known.add(css));
  if ('replaceSync' in CSSStyleSheet.prototype) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } else {
    const style = document.createElement('style');
    style.textContent = css;
    (root instanceof Document ? root.head : root).append(style);
  }
}
