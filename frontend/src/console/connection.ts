import type { AgentEmits, AgentEvents } from 'backend/contract';
import { create } from 'zustand';
import { type Connection, type ConnectionState, openConnection } from '../chat/connection.ts';

export const useLink = create<{ link: ConnectionState }>(() => ({ link: 'connecting' }));

/** Connects with the session's cookie until the returned function is called. */
export function connect(listeners: Partial<AgentEvents>, onUnauthorized: () => void): () => void {
  const opened = openConnection<AgentEvents, AgentEmits>({
    url: '/agent',
    listeners,
    onStateChange(link, refusal) {
      useLink.setState({ link });
      if (refusal?.code === 'unauthorized') onUnauthorized();
    },
  });
  connection = opened;
  return () => {
    opened.close();
    useLink.setState({ link: 'connecting' });
  };
}

/** Sends a command and waits for its answer, which may be a refusal but always comes. */
export const ask: Connection<AgentEmits>['call'] = async (event, payload) => {
  if (!connection) throw new Error(`${event} was asked for outside of a connection`);
  return connection.call(event, payload);
};

export const reconnect = (): void => connection?.reconnect();

let connection: Connection<AgentEmits> | undefined;
