/** Resolves when the page has nothing better to do. */
export function idle(): Promise<unknown> {
  // Safari has no idle callbacks.
  const wait = globalThis.requestIdleCallback ?? ((act: () => void) => setTimeout(act, 1_000));
  return new Promise(resolve => wait(resolve));
}
