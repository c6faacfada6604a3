import { lazy, Suspense, useEffect } from 'react';
import { useShortcut } from '../elements/use-shortcut.ts';
import { closeOpened, openPalette, openSheet, useOpened } from './open.ts';

// Fetched when they are first wanted: the console is there without them.
const Palette = lazy(async () => ({ default: (await import('./Palette.tsx')).Palette }));
const ShortcutSheet = lazy(async () => ({ default: (await import('./ShortcutSheet.tsx')).ShortcutSheet }));

/** Ctrl or ⌘ K opens the palette, also out of a field; ? the sheet of shortcuts. */
export function Keys() {
  const { opened } = useOpened();
  useShortcut('?', openSheet);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isModified = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!isModified || event.key.toLowerCase() !== 'k' || isInAnotherDialog(event.target)) return;
      event.preventDefault();
      if (useOpened.getState().opened === 'palette') closeOpened();
      else openPalette();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  return (
    <Suspense>
      {opened === 'palette' && <Palette onClose={closeOpened} />}
      {opened === 'sheet' && <ShortcutSheet onClose={closeOpened} />}
    </Suspense>
  );
}

/** What somebody is in the middle of is not covered. */
function isInAnotherDialog(target: EventTarget | null): boolean {
  const dialog = target instanceof Element ? target.closest('dialog') : null;
  return dialog !== null && useOpened.getState().opened === null;
}
