import { useEffect } from 'react';
import { useText } from '../language.ts';
import { setFaviconCount } from './favicon.ts';

/** The tab says how many call, for whoever works in another one. */
export function useTab(count: number): void {
  const t = useText();
  useEffect(() => {
    document.title = count > 0 ? `(${count}) ${t('title')}` : t('title');
    setFaviconCount(count);
    return () => {
      document.title = t('title');
      setFaviconCount(0);
    };
  }, [count, t]);
}
