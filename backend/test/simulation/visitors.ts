import type { Conversation } from '../../src/conversation/conversation.ts';
import { type VisitorCaller, VisitorConversations } from '../../src/conversation/visitor-conversations.ts';
import type { Agenda } from './agenda.ts';
import type { Chance } from './chance.ts';
import type { Domain } from './domain.ts';
import type { Rules } from './rules.ts';

const questions = [
  'Comment créer un compte ?',
  'Combien coûte une formation ?',
  'Merci !',
  'Un visa pour la lune ?',
];

/** They come, most around noon, ask the bot, ask for a person, ask on while they wait, lose patience, answer and go. */
export class VisitorsOfTheDay {
  came = 0;
  readonly #conversations: VisitorConversations;
  readonly #callers = new Map<string, VisitorCaller>();

  constructor(
    domain: Domain,
    private readonly agenda: Agenda,
    private readonly chance: Chance,
    private readonly rules: Rules,
    private readonly departments: readonly string[],
  ) {
    this.#conversations = domain.app.get(VisitorConversations);
  }

  planToCome(count: number, seconds: number): void {
    for (let index = 0; index < count; index++)
      this.agenda.after(this.#moment() * seconds, () => this.#come());
  }

  /** What a change asks of the visitor. */
  follow(before: Conversation, after: Conversation, isAnswered: boolean): void {
    const { id, status, epoch } = after;
    const isNew = before.status !== status;
    if (status === 'queued' && isNew) this.#wait(id, epoch);
    if (status === 'assigned' && isAnswered && this.chance.happens(0.9)) this.#sayLater(id, epoch, 50);
    if (status === 'closed' && this.chance.happens(0.05)) this.#sayLater(id, epoch, 600);
  }

  async #come(): Promise<void> {
    this.came++;
    const visitor = { visitorId: `visitor-${this.came}`, person: null, page: null, locale: 'fr' as const };
    const { conversation } = await this.#conversations.current(visitor);
    this.#callers.set(conversation.id, visitor);
    if (this.chance.happens(0.7))
      await this.#conversations.ask(visitor, { message: this.chance.pick(questions) });
    if (!this.chance.happens(0.65)) return;
    const department = this.chance.happens(0.15) ? undefined : this.chance.pick(this.departments);
    this.agenda.after(this.chance.around(30), async () => {
      await this.#conversations.requestHuman(visitor, department);
    });
  }

  #wait(id: string, epoch: number): void {
    const visitor = this.#caller(id);
    const whileWaiting = (seconds: number, happen: () => Promise<unknown>) =>
      this.agenda.after(this.chance.around(seconds), async () => {
        if (this.rules.latest(id)?.epoch === epoch) await happen();
      });
    if (this.chance.happens(0.3)) this.#sayLater(id, epoch, 90);
    if (this.chance.happens(0.06)) whileWaiting(600, () => this.#conversations.cancelHandoff(visitor));
    if (this.chance.happens(0.03)) whileWaiting(600, () => this.#conversations.end(visitor));
  }

  #sayLater(id: string, epoch: number, seconds: number): void {
    this.agenda.after(this.chance.around(seconds), async () => {
      if (this.rules.latest(id)?.epoch !== epoch) return;
      await this.#conversations.ask(this.#caller(id), { message: this.chance.pick(questions) });
    });
  }

  /** From 0 to 1, in the middle four times as often as at both ends. */
  #moment(): number {
    for (;;) {
      const moment = this.chance.next();
      if (this.chance.next() < 0.25 + 0.75 * Math.sin(Math.PI * moment) ** 2) return moment;
    }
  }

  #caller(id: string): VisitorCaller {
    const caller = this.#callers.get(id);
    if (caller === undefined) throw new Error('nobody has come with this conversation');
    return caller;
  }
}
