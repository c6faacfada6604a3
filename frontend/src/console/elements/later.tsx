import { type ComponentType, lazy, Suspense } from 'react';
import { useText } from '../language.ts';
import { Button } from './Button.tsx';
import { EmptyState } from './EmptyState.tsx';
import { Skeleton } from './Skeleton.tsx';

/** A page whose code is fetched when somebody goes there; where it does not come, a way to try again. */
export function later(load: () => Promise<ComponentType>): ComponentType {
  const Page = lazy(() =>
    load().then(
      page => ({ default: page }),
      () => ({ default: NotLoaded }),
    ),
  );
  return () => (
    <Suspense fallback={<Loading />}>
      <Page />
    </Suspense>
  );
}

function Loading() {
  return <Skeleton rows={4} label={useText()('loading')} />;
}

/** Offline, or a newer version of the console has taken this one's place: a fresh page heals both. */
function NotLoaded() {
  const t = useText();
  return (
    <main className="min-h-0 flex-1">
      <EmptyState action={<Button onClick={() => window.location.reload()}>{t('retry')}</Button>}>
        {t('refusal.unavailable')}
      </EmptyState>
    </main>
  );
}
