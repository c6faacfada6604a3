import type { Locale } from 'backend/contract';
import { useEffect } from 'react';
import { type Translate, translator } from '../../i18n/translate.ts';
import { widgetTexts } from '../../i18n/widget/texts.ts';
import { onAnswer } from '../answers.ts';
import type { Chat } from '../chat.ts';
import { type ChatState, countUnread } from '../chat-state.ts';
import type { ToHost } from '../frame-protocol.ts';
import type { HostLink } from './host-link.ts';

/** Keeps the page around the frame told of what it shows outside of it, and of what its listeners asked for. */
export function useHostNews(chat: Chat | null, link: HostLink, locale: Locale): void {
  useEffect(() => {
    if (!chat) return;
    const { store } = chat;
    const t = translator(widgetTexts, locale);
    let told = '';
    const tell = (state: ChatState, before?: ChatState) => {
      const news = newsOf(state, t);
      const isNew = JSON.stringify(news) !== told;
      told = JSON.stringify(news);
      if (isNew) link.tell(news);
      for (const trouble of troublesOf(state, before)) link.tell(trouble);
    };
    tell(store.getState());
    const stopTelling = store.subscribe(tell);
    const stopAnswers = onAnswer(store, ({ id, message, author, timestamp }) =>
      link.tell({ type: 'message', id, text: message, author: author.kind, name: author.name, timestamp }),
    );
    return () => {
      stopTelling();
      stopAnswers();
    };
  }, [chat, link, locale]);
}

function newsOf(state: ChatState, t: Translate<'unread'>): ToHost {
  const { connection, conversation, hasWritten } = state;
  const unread = countUnread(state);
  const label = t('unread', { count: unread });
  return { type: 'news', unread, label, connection, status: conversation?.status, hasWritten };
}

/** What has gone wrong since the state before. */
function troublesOf(state: ChatState, before?: ChatState): ToHost[] {
  const troubles: [isThere: boolean, wasThere: boolean | undefined, code: string, text: string][] = [
    [state.mustReload, before?.mustReload, 'reload_needed', 'The server has a newer version of the chat.'],
    [state.isStorageLost, before?.isStorageLost, 'storage_lost', 'This browser keeps nothing for the chat.'],
  ];
  const { refusal } = state;
  if (refusal)
    troubles.push([true, Boolean(before?.refusal), refusal.code, 'The server refused the connection.']);
  return troubles
    .filter(([isThere, wasThere]) => isThere && !wasThere)
    .map(([, , code, text]) => ({ type: 'trouble', code, text }));
}
