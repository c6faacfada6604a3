import { useEffect } from 'react';
import { useLanguage } from '../language.ts';
import { usePermission } from './notifications.ts';
import { useAlertPreferences } from './preferences.ts';
import { settlePush } from './push.ts';

/** Who lets the browser notify them is told also while the console is closed; who signs in after somebody who was, is asked anew. */
export function usePushSync(): void {
  const { permission } = usePermission();
  const { notifications } = useAlertPreferences();
  const { locale } = useLanguage();
  const isWanted = permission === 'granted' && notifications;
  useEffect(() => {
    void settlePush(isWanted ? locale : null); // its outcome is shown
  }, [isWanted, locale]);
}
