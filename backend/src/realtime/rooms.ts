/** The only place that spells room names. */
export const rooms = {
  /** Namespace `/`: all devices of a visitor. */
  visitor: (visitorId: string) => `visitor:${visitorId}`,
  /** Namespace `/agent`: everybody who handles conversations. */
  agents: 'agents',
  /** Namespace `/agent`: all sockets of one agent. What they are assigned reaches them here. */
  agent: (agentId: string) => `agent:${agentId}`,
  /** Namespace `/agent`: sockets that opened a conversation. */
  watchers: (conversationId: string) => `watchers:${conversationId}`,
  /** The conversation whose watchers are in this room, or null for another room. */
  watchedIn: (room: string) => (room.startsWith('watchers:') ? room.slice('watchers:'.length) : null),
  /** Namespace `/agent`: the sockets of one signed-in browser. */
  session: (sessionId: string) => `session:${sessionId}`,
};
