import { type FSWatcher, watch } from 'node:fs';

const quietMs = 200;
const longestWaitMs = 1_000;
const pollMs = 1_000;

interface Watch {
  /** The fingerprint of what is known already. */
  from: string;
  fingerprint: () => string;
  onQuiet: () => void;
}

/**
 * Calls back once a folder's fingerprint has changed and nothing more happened for a moment. Events make it quick; a slow
 * poll makes it sure, because events get lost when editors and deployments replace files and folders.
 */
export function watchFolders(
  folders: readonly string[],
  { from, fingerprint, onQuiet }: Watch,
): { stop: () => void } {
  let settled = from;
  let latest = from;
  let changedAt = 0;
  let timer: NodeJS.Timeout | undefined;

  function look(): void {
    const now = fingerprint();
    if (timer ? now === latest : now === settled) return;
    if (!timer) changedAt = Date.now();
    latest = now;
    waitForQuiet();
  }

  function waitForQuiet(): void {
    clearTimeout(timer);
    timer = setTimeout(settle, Math.max(0, Math.min(quietMs, changedAt + longestWaitMs - Date.now())));
  }

  function settle(): void {
    timer = undefined;
    settled = fingerprint();
    onQuiet();
  }

  const watchers = folders.flatMap(folder => listen(folder, look));
  const poll = setInterval(look, pollMs).unref();
  return {
    stop: () => {
      clearTimeout(timer);
      clearInterval(poll);
      for (const watcher of watchers) watcher.close();
    },
  };
}

function listen(folder: string, onEvent: () => void): FSWatcher[] {
  try {
    const watcher = watch(folder, { persistent: false }, onEvent);
    // A folder that is deleted or a machine without watches left: the poll goes on.
    watcher.on('error', () => watcher.close());
    return [watcher];
  } catch {
    // A folder that is not there yet: the poll finds what comes.
    return [];
  }
}
