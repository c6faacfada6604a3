/** Calls when the network or the reader is back, until the returned function is called. */
export function onWake(act: () => void): () => void {
  if (typeof window === 'undefined') return () => {};
  const onVisible = () => {
    if (document.visibilityState === 'visible') act();
  };
  window.addEventListener('online', act);
  document.addEventListener('visibilitychange', onVisible);
  return () => {
    window.removeEventListener('online', act);
    document.removeEventListener('visibilitychange', onVisible);
  };
}
