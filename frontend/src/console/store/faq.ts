import type { FaqStatus, RefusalReply } from 'backend/contract';
import { create } from 'zustand';
import { api } from '../api.ts';
import { useLanguage } from '../language.ts';

export const useFaq = create<{ status?: FaqStatus; error?: RefusalReply }>(() => ({}));

/** Looks at the FAQ's state now, every 15 s, whenever the page comes back to the front and in a new language; returns its end. */
export function watchFaq(): () => void {
  const look = () => {
    if (document.visibilityState === 'visible') void refreshFaq(); // its outcome is in the store
  };
  look();
  const timer = setInterval(look, 15_000);
  document.addEventListener('visibilitychange', look);
  const stopFollowing = useLanguage.subscribe(look);
  return () => {
    clearInterval(timer);
    stopFollowing();
    document.removeEventListener('visibilitychange', look);
  };
}

export async function refreshFaq(): Promise<void> {
  const { locale } = useLanguage.getState();
  const reply = await api.faqStatus(locale);
  if (locale !== useLanguage.getState().locale) return; // asked again in the other
  useFaq.setState(reply.ok ? { status: reply.data, error: undefined } : { error: reply.error });
}
