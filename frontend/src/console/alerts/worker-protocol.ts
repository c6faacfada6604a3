import type { Push } from 'backend/contract';

/** What pages of the console say to their service worker: to show what else the server would push, and to take it back. */
export type ToWorker = ({ type: 'show' } & Push) | { type: 'withdraw'; tag: string };

/** What the service worker says to a page: somebody pressed the notification. */
export interface FromWorker {
  link: string;
}
