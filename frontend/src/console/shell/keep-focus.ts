/**
 * Leads whoever stood on what is gone to the place around it, and not to the start of the page: the nearest element that still
 * is there and has a `tabIndex`. From what lies apart from all places, as a notice does, to what is said in the open conversation,
 * or to the page's middle. No button, so that a press too many does nothing. @returns its undo
 */
export function keepFocus(): () => void {
  let around: Element[] = [];
  const note = ({ target }: FocusEvent) => {
    around = [];
    for (let one = target as Element | null; one; one = one.parentElement) around.push(one); // only elements get the focus
  };
  const lead = () => {
    if (around[0]?.isConnected !== false || document.activeElement !== document.body) return;
    const place = around.find(one => one.isConnected)?.closest<HTMLElement>('[tabindex]');
    // The last that is in view keeps the focus.
    const places = place ? [place] : document.querySelectorAll<HTMLElement>('main, [role="log"]');
    for (const one of places) one.focus({ preventScroll: true });
  };
  const watch = new MutationObserver(lead);
  watch.observe(document.body, { childList: true, subtree: true });
  document.addEventListener('focusin', note);
  return () => {
    watch.disconnect();
    document.removeEventListener('focusin', note);
  };
}
