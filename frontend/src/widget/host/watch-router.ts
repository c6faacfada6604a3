/** Tells of every change of the address that a router of the page makes; the browser tells of the others itself. */
export function watchRouter(onChange: () => void): void {
  for (const name of ['pushState', 'replaceState'] as const) {
    const original = history[name];
    history[name] = function (this: History, ...args: Parameters<History['pushState']>) {
      original.apply(this, args);
      onChange();
    };
  }
}
