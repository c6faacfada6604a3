import { useEffect, useRef } from 'react';
import { Button } from '../elements/Button.tsx';
import { Skeleton } from '../elements/Skeleton.tsx';
import { useText } from '../language.ts';
import { refusalText } from '../refusal-text.ts';
import { loadMore, type Pages } from '../store/conversations.ts';

/** How long before the end comes into view the next page is fetched. */
const ahead = '800px';

/** The end of what was fetched of a list: comes near and fetches more by itself, or says why it cannot. */
export function MorePages({ query, pages }: { query: string; pages: Pages | undefined }) {
  const t = useText();
  const end = useRef<HTMLDivElement>(null);
  const isIdle = !pages?.isLoading && !pages?.error;
  useEffect(() => {
    if (!isIdle || !end.current) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) void loadMore(query); // its outcome is in the store
      },
      { root: end.current.closest('section'), rootMargin: ahead },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [isIdle, query]);

  if (pages?.error) {
    const { key, values } = refusalText(pages.error);
    return (
      <div className="flex flex-col items-center gap-3 p-6 text-center text-quiet">
        <p>{t(key, values)}</p>
        <Button onClick={() => void loadMore(query)}>{t('retry')}</Button>
      </div>
    );
  }
  return (
    <div ref={end} className="min-h-2">
      {pages?.isLoading && <Skeleton rows={3} label={t('loading')} />}
    </div>
  );
}
