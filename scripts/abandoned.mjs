import { readFileSync } from 'node:fs';

/** Calls once npm is gone: it may end without a word to us, and then what it started must not stay behind. */
export function whenAbandoned(act) {
  if (!process.env.npm_lifecycle_event) return;
  const npm = ancestors();
  const timer = setInterval(() => {
    if (ancestors() === npm) return;
    clearInterval(timer);
    act();
  }, 500).unref();
}

/** Between npm and us stands a shell, which may outlive it. */
function ancestors() {
  return `${process.ppid} ${parentOf(process.ppid)}`;
}

/** Known on Linux only; elsewhere our direct parent must do. */
function parentOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ')[1];
  } catch {
    return undefined;
  }
}
