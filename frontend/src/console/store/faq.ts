import type { FaqStatus, RefusalReply } from 'backend/contract';
import { create } from 'zustand';
import { api } from '../api.ts';

export const useFaq = create<{ status?: FaqStatus; error?: RefusalReply }>(() => ({}));

/** Looks at the FAQ's state now, every 15 s and whenever the page comes back to the front; returns its end. */
export function watchFaq(): () => void {
  const look = () => {
    if (document.visibilityState === 'visible') void refreshFaq(); // its outcome is in the store
  };
  look();
  const timer = setInterval(look, 15_000);
  document.addEventListener('visibilitychange', look);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', look);
  };
}

export async function refreshFaq(): Promise<void> {
  const reply = await api.faqStatus();
  useFaq.setState(reply.ok ? { status: reply.data, error: undefined } : { error: reply.error });
}
