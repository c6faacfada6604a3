import type { Locale } from 'backend/contract';
import { openOfflinePack } from 'backend/offline';
import type { StoreApi } from 'zustand/vanilla';
import type { ChatState } from '../chat-state.ts';
import { idle } from './idle.ts';
import { forgetPack, loadPack } from './pack-cache.ts';
import { heldUp, review } from './review.ts';
import { sayOffline } from './say.ts';

/** Answers what waits for the network, as soon as it is prepared. */
export interface Offline {
  /** Makes ready for the chat's present language. */
  prepare(): Promise<void>;
  close(): void;
}

/** How long a connection may take to come back before a question is answered without it. */
const patienceMs = 3_000;

export function openOffline(store: StoreApi<ChatState>, serverUrl: string): Offline {
  let ready: { locale: Locale; say: ReturnType<typeof sayOffline> } | undefined;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let isPatient = true;
  const unsubscribe = store.subscribe(look);

  return {
    async prepare() {
      const { locale } = store.getState();
      if (ready?.locale === locale) return;
      const url = `${serverUrl}/api/faq/pack/${locale}`;
      try {
        const pack = await loadPack(url);
        await idle();
        ready = { locale, say: sayOffline(openOfflinePack(pack), locale) };
      } catch (error) {
        await forgetPack(url);
        throw error;
      }
      look();
    },
    close() {
      unsubscribe();
      clearTimeout(patience);
    },
  };

  function look() {
    const state = store.getState();
    if (state.connection === 'online') waitAnew();
    else if (heldUp(state).length > 0) patience ??= setTimeout(giveUp, patienceMs);
    if (ready?.locale !== state.locale) return;
    const { say } = ready;
    const isDown = state.connection === 'offline' || !navigator.onLine || !isPatient;
    const offlineAnswers = review(state, isDown, pending => say(pending, new Date().toISOString()));
    if (offlineAnswers !== state.offlineAnswers) store.setState({ offlineAnswers });
  }

  function giveUp() {
    isPatient = false;
    look();
  }

  function waitAnew() {
    clearTimeout(patience);
    patience = undefined;
    isPatient = true;
  }
}
