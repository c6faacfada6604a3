import { type ComponentType, lazy, Suspense, useEffect } from 'react';
import { Button } from '../elements/Button.tsx';
import { Dialog } from '../elements/Dialog.tsx';
import { Skeleton } from '../elements/Skeleton.tsx';
import { useShortcut } from '../elements/use-shortcut.ts';
import { useText } from '../language.ts';
import { closeOpened, openPalette, openSheet, useOpened } from './open.ts';

type Opened = ComponentType<{ onClose: () => void }>;

// Fetched when they are first wanted: the console is there without them.
const Palette = wanted(async () => (await import('./Palette.tsx')).Palette);
const ShortcutSheet = wanted(async () => (await import('./ShortcutSheet.tsx')).ShortcutSheet);

function wanted(load: () => Promise<Opened>) {
  return lazy(async () => ({ default: await load().catch(() => NotLoaded) }));
}

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
    <Suspense fallback={<Coming onClose={closeOpened} />}>
      {opened === 'palette' && <Palette onClose={closeOpened} />}
      {opened === 'sheet' && <ShortcutSheet onClose={closeOpened} />}
    </Suspense>
  );
}

/** A dialog already: what is typed meanwhile is meant for it, and must not act on the page. */
function Coming({ onClose }: { onClose: () => void }) {
  const t = useText();
  return (
    <Dialog title={t('loading')} onClose={onClose}>
      <Skeleton rows={4} label={t('loading')} />
    </Dialog>
  );
}

/** The line is cut, or a newer version of the console has taken this one's place: a fresh page heals both. */
function NotLoaded({ onClose }: { onClose: () => void }) {
  const t = useText();
  return (
    <Dialog title={t('notLoaded')} onClose={onClose}>
      <p>{t('refusal.unavailable')}</p>
      <Button className="self-start" onClick={() => window.location.reload()}>
        {t('retry')}
      </Button>
    </Dialog>
  );
}

/** What somebody is in the middle of is not covered. */
function isInAnotherDialog(target: EventTarget | null): boolean {
  const dialog = target instanceof Element ? target.closest('dialog') : null;
  return dialog !== null && useOpened.getState().opened === null;
}
