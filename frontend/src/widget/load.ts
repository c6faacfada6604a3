/**
 * Loads what the first panel does without, as `first` imports it. Chromium remembers that a module did not come and does
 * not ask again, so that a later try goes by another name: its complaint says which address to add that to.
 */
export function createLoad<Part>(first: () => Promise<Part>): () => Promise<Part> {
  let tries = 0;
  let address: string | undefined;

  return async () => {
    try {
      if (!address) return await first();
      return await import(/* @vite-ignore */ /* webpackIgnore: true */ `${address}#${++tries}`);
    } catch (error) {
      address ??= /dynamically imported module: (\S+)/.exec(String(error))?.[1];
      throw error;
    }
  };
}
