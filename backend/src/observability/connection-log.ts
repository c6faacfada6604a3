import { Injectable } from '@nestjs/common';
import { ConnectionEvents } from '../platform/connection-events.ts';
import { Logger } from '../platform/logger.ts';

/** A line for each connection that comes, goes or is refused. */
@Injectable()
export class ConnectionLog {
  constructor(connections: ConnectionEvents, logger: Logger) {
    connections.subscribe(event => {
      if (event.type === 'received' || event.type === 'sent') return;
      const { type, ...facts } = event;
      if (type === 'refused') logger.warn(facts, 'connection refused');
      else logger.info(facts, type);
    });
  }
}
