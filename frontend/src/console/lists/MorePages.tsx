import type { Status } from 'backend/contract';
import { useEffect, useRef } from 'react';
import { Button } from '../elements/Button.tsx';
import { Skeleton } from '../elements/Skeleton.tsx';
import { useText } from '../language.ts';
import { refusalText } from '../refusal-text.ts';
import { loadMore, type Paging } from '../store/conversations.ts';

/** The end of what was fetched of a list: comes into view and fetches more by itself, or says why it cannot. */
export function MorePages({ status, paging }: { status: Status; paging: Paging | undefined }) {
  const t = useText();
  const end = useRef<HTMLDivElement>(null);
  const isIdle = paging?.status === 'ready';
  useEffect(() => {
    if (!isIdle || !end.current) return;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) void loadMore(status); // its outcome is in the store
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [isIdle, status]);

  if (paging?.status === 'failed') {
    const { key, values } = refusalText(paging.error);
    return (
      <div className="flex flex-col items-center gap-3 p-6 text-center text-quiet">
        <p>{t(key, values)}</p>
        <Button onClick={() => void loadMore(status)}>{t('retry')}</Button>
      </div>
    );
  }
  return (
    <div ref={end} className="min-h-2">
      {!isIdle && <Skeleton rows={3} label={t('loading')} />}
    </div>
  );
}
