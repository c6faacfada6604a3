import { Departments } from '../../src/agents/departments.ts';
import { setDepartmentsOf } from '../../src/agents/memberships.ts';
import { Presences } from '../../src/agents/presence.ts';
import type { AgentProfile } from '../../src/contract/index.ts';
import { AgentConversations } from '../../src/conversation/agent-conversations.ts';
import type { Conversation } from '../../src/conversation/conversation.ts';
import type { Agenda } from './agenda.ts';
import type { Chance } from './chance.ts';
import type { Domain } from './domain.ts';
import type { Rules } from './rules.ts';

const hour = 3_600;

interface Agent {
  readonly profile: AgentProfile;
  readonly departments: readonly string[];
  /** Their connection; null while there is none. */
  socket: string | null;
  isOnline: boolean;
}

export interface AgentsOptions {
  readonly agents: number;
  readonly hours: number;
  readonly capacity: number;
}

/** They come and go, pause and crash, forget to answer, hand over, and at last resolve what they hold. */
export class Agents {
  crashes = 0;
  /** Of those who have been here and are not connected; ms. */
  readonly goneSince = new Map<string, number>();
  readonly #all = new Map<string, Agent>();
  readonly #presences: Presences;
  readonly #conversations: AgentConversations;
  /** How many answers a visitor needs yet. */
  readonly #turnsLeft = new Map<string, number>();
  #sockets = 0;

  constructor(
    private readonly domain: Domain,
    private readonly agenda: Agenda,
    private readonly chance: Chance,
    private readonly rules: Rules,
    private readonly options: AgentsOptions,
  ) {
    this.#presences = domain.app.get(Presences);
    this.#conversations = domain.app.get(AgentConversations);
  }

  /** The first two answer everything and stay until nobody is left; the others have a shift and departments. */
  async hire(departments: readonly string[]): Promise<void> {
    const { app, database } = this.domain;
    const { capacity } = this.options;
    for (let index = 0; index < this.options.agents; index++) {
      const own = index < 2 ? [] : [0, 1].map(step => departments[(index + step) % departments.length] ?? '');
      const id = `agent-${String(index).padStart(2, '0')}`;
      const profile = {
        id,
        name: `Agent ${index}`,
        email: `${id}@example.org`,
        role: 'agent',
        availability: 'offline',
      } as const;
      await database.write(async db => {
        const row = { ...profile, password_hash: '', created_at: '', deactivated_at: null, capacity };
        await db.insertInto('agent').values(row).execute();
        await setDepartmentsOf(id, own, db);
      });
      this.#all.set(profile.id, { profile, departments: own, socket: null, isOnline: false });
      this.agenda.after(
        index < 2 ? 0 : (index / this.options.agents) * 0.45 * this.options.hours * hour,
        () => this.#begin(profile.id, index < 2),
      );
    }
    await app.get(Departments).reload();
  }

  /** What a change asks of the assignee: an answer, sooner or later; now and then they forget it until they are reminded, or do not even see it. */
  follow(before: Conversation, after: Conversation, isAsked: boolean): void {
    const { id, agent, unanswered } = after;
    if (agent === null) {
      this.#turnsLeft.delete(id);
      return;
    }
    const isNew = before.agent?.id !== agent.id;
    const isReminded = unanswered?.remindedAt !== null && before.unanswered?.remindedAt === null;
    if (isNew && !this.chance.happens(0.03)) this.#lookLater(after);
    if (isNew && !this.#turnsLeft.has(id)) this.#turnsLeft.set(id, this.chance.whole(3, 19));
    if (isReminded && this.chance.happens(0.6)) this.#answerLater(after, 60);
    else if ((isNew || isAsked) && !this.chance.happens(0.02)) this.#answerLater(after, isNew ? 40 : 50);
  }

  /** Those with room who would rather choose: the one who waits longest of those they answer. */
  async claimByHand(): Promise<void> {
    for (const agent of this.#all.values()) {
      if (agent.socket === null || !this.chance.happens(0.02)) continue;
      if (this.#heldBy(agent).length >= this.options.capacity) continue;
      const [oldest] = this.rules.queueFor(agent.profile.id, agent.departments);
      if (oldest !== undefined) await this.#conversations.act(agent.profile, 'claim', oldest.id);
    }
  }

  #lookLater({ id, epoch }: Conversation): void {
    this.agenda.after(this.chance.around(20), async () => {
      const now = this.rules.latest(id);
      const agent = this.#all.get(now?.agent?.id ?? '');
      if (now?.epoch !== epoch || agent === undefined || agent.socket === null) return;
      await this.#conversations.find(agent.profile, id);
    });
  }

  #answerLater({ id, epoch }: Conversation, seconds: number): void {
    this.agenda.after(this.chance.around(seconds), () => this.#answer(id, epoch));
  }

  async #answer(id: string, epoch: number): Promise<void> {
    const now = this.rules.latest(id);
    const agent = this.#all.get(now?.agent?.id ?? '');
    if (now === undefined || now.epoch !== epoch || agent === undefined || agent.socket === null) return;
    const { profile } = agent;
    const turnsLeft = this.#turnsLeft.get(id) ?? 0;
    const mood = this.chance.next();
    if (mood < 0.01) await this.#conversations.act(profile, 'release', id);
    else if (mood < 0.02) await this.#conversations.act(profile, 'returnToBot', id);
    else if (mood < 0.03)
      await this.#conversations.handOver(profile, 'transfer', {
        conversationId: id,
        to: { department: 'technique' },
        note: undefined,
      });
    else {
      await this.#conversations.say(profile, { conversationId: id, message: 'Voici ce que je peux faire.' });
      this.#endIfSilent(id);
    }
    this.#turnsLeft.set(id, turnsLeft - 1);
    if (mood >= 0.03 && turnsLeft <= 1)
      this.agenda.after(this.chance.around(30), async () => {
        if (this.rules.latest(id)?.epoch === epoch) await this.#conversations.act(profile, 'resolve', id);
      });
  }

  /** Nobody is held on to who says nothing more. */
  #endIfSilent(id: string): void {
    const { epoch, seq } = this.rules.latest(id) ?? {};
    this.agenda.after(this.chance.around(300), async () => {
      const now = this.rules.latest(id);
      const agent = this.#all.get(now?.agent?.id ?? '');
      if (agent === undefined || agent.socket === null || now?.epoch !== epoch || now?.seq !== seq) return;
      await this.#conversations.act(agent.profile, 'resolve', id);
    });
  }

  async #begin(id: string, staysOn: boolean): Promise<void> {
    await this.#arrive(id);
    this.#pauseLater(id);
    this.#crashLater(id);
    if (!staysOn) this.agenda.after(0.6 * this.options.hours * hour, () => this.#leave(id));
  }

  async #arrive(id: string): Promise<void> {
    const agent = this.#agent(id);
    if (agent.socket !== null) return;
    agent.socket = `socket ${this.#sockets++}`;
    this.goneSince.delete(id);
    this.#presences.connected({ agent: agent.profile, sessionId: id }, agent.socket);
    await this.#choose(agent, true);
    // They see what they hold still, and go on.
    for (const held of this.#heldBy(agent)) {
      if (held.unanswered === null) this.#endIfSilent(held.id);
      else this.#answerLater(held, 60);
    }
  }

  async #choose(agent: Agent, isOnline: boolean): Promise<void> {
    agent.isOnline = isOnline;
    await this.#presences.choose(agent.profile, isOnline ? 'online' : 'away');
  }

  #pauseLater(id: string): void {
    this.agenda.after(this.chance.around(0.15 * this.options.hours * hour), async () => {
      const agent = this.#agent(id);
      if (this.#isOver() || agent.socket === null) return;
      await this.#choose(agent, false);
      this.agenda.after(this.chance.around(0.03 * this.options.hours * hour), async () => {
        if (agent.socket !== null) await this.#choose(agent, true);
        this.#pauseLater(id);
      });
    });
  }

  /** Some come back within the grace of a minute, some do not. */
  #crashLater(id: string): void {
    this.agenda.after(this.chance.around(0.2 * this.options.hours * hour), async () => {
      if (this.#isOver() || this.#agent(id).socket === null) return;
      this.crashes++;
      this.#vanish(id);
      this.agenda.after(this.chance.around(90), () => this.#arrive(id));
      this.#crashLater(id);
    });
  }

  /** Says so, ends what is begun, and goes; what is still held then waits for somebody else. */
  async #leave(id: string): Promise<void> {
    const agent = this.#agent(id);
    if (agent.socket !== null) await this.#choose(agent, false);
    this.agenda.after(0.25 * hour, async () => this.#vanish(id));
  }

  #vanish(id: string): void {
    const agent = this.#agent(id);
    if (agent.socket === null) return;
    this.#presences.disconnected(id, agent.socket);
    this.goneSince.set(id, this.agenda.now);
    agent.socket = null;
  }

  #heldBy({ profile }: Agent): Conversation[] {
    return this.rules.open().filter(({ agent }) => agent?.id === profile.id);
  }

  #agent(id: string): Agent {
    const agent = this.#all.get(id);
    if (agent === undefined) throw new Error('nobody has been hired with this id');
    return agent;
  }

  #isOver(): boolean {
    return this.rules.isOver();
  }
}
