/** One tab's candidacy. */
export interface Election {
  /** Leads at once, in place of a tab that does not answer. */
  takeOver(): void;
  leave(): void;
}

/**
 * Among all tabs that stand under this name one leads; when it goes, crashes or is put to sleep, the next one does at
 * once. Where tabs cannot talk to each other, or the browser has no locks or denies them, every tab leads for itself.
 */
export function standForLeader(
  name: string,
  canTalk: boolean,
  onChange: (isLeader: boolean) => void,
): Election {
  const locks = canTalk ? globalThis.navigator?.locks : undefined;
  let leave = () => {};
  const stand = (steal = false) => {
    leave();
    leave = candidacy(locks, name, steal, onChange, stand);
  };
  const onHide = () => leave();
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) stand();
  };
  stand();
  // A page that the browser keeps for "back" holds its locks, but hears and says nothing.
  globalThis.addEventListener?.('pagehide', onHide);
  globalThis.addEventListener?.('pageshow', onShow);

  return {
    takeOver: () => stand(true),
    leave() {
      leave();
      globalThis.removeEventListener?.('pagehide', onHide);
      globalThis.removeEventListener?.('pageshow', onShow);
    },
  };
}

function candidacy(
  locks: LockManager | undefined,
  name: string,
  steal: boolean,
  onChange: (isLeader: boolean) => void,
  standAgain: () => void,
): () => void {
  const withdrawn = new AbortController();
  let isLeader = false;
  const lead = () => {
    if (withdrawn.signal.aborted) return;
    isLeader = true;
    onChange(true);
    return new Promise<void>(resolve => withdrawn.signal.addEventListener('abort', () => resolve()));
  };
  const ask = async () => {
    await null; // who stands must have this function's result before the outcome
    // The browser takes either a signal or `steal`.
    if (locks) await locks.request(name, steal ? { steal } : { signal: withdrawn.signal }, lead);
    else await lead();
  };
  ask().catch(() => {
    if (withdrawn.signal.aborted) return;
    if (!isLeader) return void lead(); // locks are denied here; it stays so until this tab leaves
    isLeader = false; // another tab took over
    onChange(false);
    standAgain();
  });
  return () => {
    withdrawn.abort();
    if (isLeader) onChange(false);
    isLeader = false;
  };
}
