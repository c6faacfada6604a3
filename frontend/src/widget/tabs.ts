import { createClientId } from '../chat/client-id.ts';
import { standForLeader } from '../chat/election.ts';

/** What came of asking the leading tab: null when nobody heard, without a value when it did not answer in time. */
export type Answer = { value?: unknown } | null;

export interface TabsOptions<News> {
  /** Tabs of the same name belong together. */
  name: string;
  /** How long to wait for a sign that the leading tab has heard, then for its answer. */
  heardMs: number;
  answerMs: number;
  onLeadChange(isLeader: boolean): void;
  onNews(news: News): void;
  /** Called in the leading tab only. */
  perform(deed: string, args: unknown[]): unknown;
}

/** This page among the other tabs of the site. */
export interface Tabs<News> {
  /** To all other tabs. */
  tell(news: News): void;
  ask(deed: string, args: unknown[]): Promise<Answer>;
  takeOver(): void;
  leave(): void;
}

type Letter<News> =
  | { type: 'news'; news: News }
  | { type: 'ask'; id: string; deed: string; args: unknown[] }
  | { type: 'heard'; id: string }
  | { type: 'answer'; id: string; value: unknown };

/** Joins the tabs of the site, of which one leads. What they tell each other is structured-cloned. */
export function joinTabs<News>(options: TabsOptions<News>): Tabs<News> {
  const { name, heardMs, answerMs, onNews, perform } = options;
  let channel = openChannel(name);
  const waiting = new Map<string, (letter: Letter<News>) => void>();
  const post = (letter: Letter<News>) => channel?.postMessage(letter);
  let isLeader = false;

  const receive = async (letter: Letter<News>) => {
    if (letter.type === 'news') return onNews(letter.news);
    if (letter.type !== 'ask') return waiting.get(letter.id)?.(letter);
    if (!isLeader) return;
    const { id, deed, args } = letter;
    post({ type: 'heard', id });
    post({ type: 'answer', id, value: await perform(deed, args) });
  };
  if (channel) channel.onmessage = ({ data }) => void receive(data); // deeds tell their failures as values
  const election = standForLeader(name, channel !== undefined, leads => {
    isLeader = leads;
    options.onLeadChange(leads);
  });

  return {
    tell: news => post({ type: 'news', news }),
    ask(deed, args) {
      const id = createClientId();
      return new Promise(resolve => {
        const end = (answer: Answer) => {
          clearTimeout(timer);
          waiting.delete(id);
          resolve(answer);
        };
        let timer = setTimeout(() => end(null), heardMs);
        waiting.set(id, letter => {
          if (letter.type === 'answer') return end(letter);
          clearTimeout(timer);
          timer = setTimeout(() => end({}), answerMs);
        });
        post({ type: 'ask', id, deed, args });
      });
    },
    takeOver: election.takeOver,
    leave() {
      election.leave();
      channel?.close();
      channel = undefined; // a deed may still be on its way, and nobody waits for its outcome
    },
  };
}

function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined; // an old browser, or storage is blocked
  }
}
