import { Injectable } from '@nestjs/common';

/** What happens to connections, for the log and the metrics. Ids and reasons only. */
export type ConnectionEvent =
  | {
      readonly type: 'connected';
      readonly namespace: string;
      readonly socketId: string;
      readonly transport: string;
    }
  | {
      readonly type: 'disconnected';
      readonly namespace: string;
      readonly socketId: string;
      readonly reason: string;
    }
  | { readonly type: 'refused'; readonly namespace: string; readonly reason: string }
  | { readonly type: 'received' | 'sent'; readonly bytes: number };

type Listener = (event: ConnectionEvent) => void;

@Injectable()
export class ConnectionEvents {
  readonly #listeners = new Set<Listener>();

  /** @returns its own undo */
  subscribe(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  publish(event: ConnectionEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}
