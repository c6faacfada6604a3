import type { AgentConversation, AgentSession } from 'backend/contract';
import { io, type Socket } from 'socket.io-client';
import { type Account, signIn } from './agent.ts';
import type { TestServer } from './server.ts';

/** An agent without a console: quicker where only the visitor's side is looked at. */
export interface SocketAgent {
  /** Takes the conversation that waits on this page of a site. */
  take(page: string): Promise<void>;
  /** Has it on the screen, as the console would. */
  open(): Promise<void>;
  say(message: string): Promise<void>;
  type(): Promise<void>;
  /** Puts it back into the queue. */
  release(): Promise<void>;
  resolve(): Promise<void>;
  leave(): void;
}

export async function agentOnSocket(server: TestServer, account?: Account): Promise<SocketAgent> {
  const socket = connect(server, await signIn(server, account));
  const waiting = new Map<string, string>();
  let conversationId = '';
  const see = ({ id, status, page }: AgentConversation) => {
    if (status === 'queued' && page) waiting.set(page, id);
  };
  socket.on('session', ({ queue }: AgentSession) => queue.forEach(see));
  socket.on('conversationUpdated', see);

  return {
    async take(page) {
      while (!waiting.has(page)) await new Promise(resolve => socket.onAny(resolve));
      conversationId = waiting.get(page) ?? '';
      await ask('claim', {});
    },
    open: () => ask('open', {}),
    say: message => ask('sendMessage', { message }),
    type: () => ask('typing', { isTyping: true }),
    release: () => ask('release', {}),
    resolve: () => ask('resolve', {}),
    leave: () => void socket.disconnect(),
  };

  function ask(event: string, payload: object): Promise<void> {
    return command(socket, event, { conversationId, ...payload });
  }
}

/** Ends what waits and what is being answered. The cookie is a supervisor's. */
export async function clearDesk(server: TestServer, cookie: string): Promise<void> {
  const lists = ['queued', 'assigned'].map(async status => {
    const response = await fetch(`${server.origin}/api/conversations?status=${status}`, {
      headers: { cookie },
    });
    const { conversations }: { conversations: AgentConversation[] } = await response.json();
    return conversations;
  });
  const left = (await Promise.all(lists)).flat();
  if (left.length === 0) return;
  const socket = connect(server, cookie);
  for (const { id } of left) await command(socket, 'resolve', { conversationId: id });
  socket.disconnect();
}

function connect(server: TestServer, cookie: string): Socket {
  return io(`${server.origin}/agent`, {
    extraHeaders: { cookie },
    transports: ['websocket'],
    forceNew: true, // a visitor's socket has other headers
  });
}

async function command(socket: Socket, event: string, payload: object): Promise<void> {
  const reply = await socket.timeout(5_000).emitWithAck(event, payload);
  if (!reply.ok) throw new Error(`${event}: ${JSON.stringify(reply.error)}`);
}
