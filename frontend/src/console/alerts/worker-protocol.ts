/** What pages of the console say to their service worker. */
export type ToWorker =
  | {
      type: 'show';
      title: string;
      body: string;
      /** One notification a conversation: the newest takes the place of the one before. */
      tag: string;
      link: string;
      /** Also where somebody looks at the console already. */
      isTest: boolean;
    }
  | { type: 'withdraw'; tag: string };

/** What the service worker says to a page: somebody pressed the notification. */
export interface FromWorker {
  link: string;
}
