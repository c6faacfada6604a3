import type { StoreApi } from 'zustand/vanilla';
import type { ChatState } from '../chat-state.ts';
import { createLoad } from '../load.ts';
import { idle } from './idle.ts';
import { isLineGood, reportedLine } from './line.ts';
import type { Offline } from './offline.ts';

/**
 * Gets what answers without a network, code and FAQ, once the bot has answered here and the page is idle. What fails, or
 * has no good line, is tried again after the next answer. Returns the undo.
 */
export function prepareOffline(store: StoreApi<ChatState>, serverUrl: string): () => void {
  const load = createLoad(() => import('./offline.ts'));
  let tried: string | undefined;
  let isOver = false;
  let offline: Offline | undefined;

  const look = async () => {
    const occasion = occasionToPrepare(store.getState());
    if (!occasion || occasion === tried) return;
    tried = occasion;
    await idle();
    if (!isLineGood(reportedLine())) return;
    const { openOffline } = await load();
    if (isOver || !isLineGood(reportedLine())) return; // by now the code says what the line is worth
    offline ??= openOffline(store, serverUrl);
    await offline.prepare();
  };
  const lookQuietly = () => void look().catch(() => {}); // nobody has asked for it
  const unsubscribe = store.subscribe(lookQuietly);
  lookQuietly();

  return () => {
    isOver = true;
    unsubscribe();
    offline?.close();
  };
}

/** Names the latest moment that offered itself, so that each is used once; null while there is none. */
export function occasionToPrepare({
  connection,
  messages,
  locale,
}: Pick<ChatState, 'connection' | 'messages' | 'locale'>): string | null {
  const answered = messages.findLast(({ answer }) => answer);
  return answered && connection === 'online' ? `${locale} ${answered.id}` : null;
}
