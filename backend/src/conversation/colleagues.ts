import { Injectable } from '@nestjs/common';
import { Presences } from '../agents/presence.ts';
import type { AgentName, Colleague } from '../contract/index.ts';
import type { Refusal } from '../platform/refusal.ts';
import type { Reader } from './conversation-store.ts';
import { HolderStore } from './holder-store.ts';
import { refuseTransfer } from './transfer-refusals.ts';

/** Who is there to hand a conversation to. */
@Injectable()
export class Colleagues {
  constructor(
    private readonly presences: Presences,
    private readonly holders: HolderStore,
  ) {}

  /** Everybody who is connected and handles conversations, with how many each holds; whoever asks included. */
  async all(): Promise<Colleague[]> {
    const loads = await this.holders.loads();
    return this.presences
      .all()
      .map(presence => ({ ...presence, assigned: loads.get(presence.agentId) ?? 0 }))
      .sort((a, b) => a.name.localeCompare(b.name));
  }

  /** The agent of this id, where they may be given something now: nothing waits for somebody who is away. */
  async recipient(agentId: string, db: Reader): Promise<AgentName | Refusal> {
    const account = await this.holders.account(agentId, db);
    if (account === null) return refuseTransfer('no_such_agent');
    const { role, ...agent } = account;
    if (role === 'editor') return refuseTransfer('no_conversations', agent);
    return this.presences.isConnected(agentId) ? agent : refuseTransfer('disconnected', agent);
  }
}
