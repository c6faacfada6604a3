import { Injectable } from '@nestjs/common';
import { ConversationStore } from './conversation-store.ts';

/** A place in the queue, 1 for who is next. */
export interface Place {
  readonly conversationId: string;
  readonly visitorId: string;
  readonly position: number;
}

/** Who waits, and as how manyth. */
@Injectable()
export class Queue {
  constructor(private readonly store: ConversationStore) {}

  async places(): Promise<Place[]> {
    const waiting = await this.store.waiting();
    return waiting.map(({ id, visitorId }, index) => ({
      conversationId: id,
      visitorId,
      position: index + 1,
    }));
  }

  async positionOf(conversationId: string): Promise<number | undefined> {
    const places = await this.places();
    return places.find(place => place.conversationId === conversationId)?.position;
  }
}
