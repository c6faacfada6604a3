import { Assigner } from '../../src/conversation/assigner.ts';
import { type ConversationEvent, ConversationEvents } from '../../src/conversation/conversation-events.ts';
import { Leases } from '../../src/conversation/leases.ts';
import { Queue } from '../../src/conversation/queue.ts';
import { Watchdog } from '../../src/conversation/watchdog.ts';
import { Config } from '../../src/platform/config.ts';
import { Agenda } from './agenda.ts';
import { Agents, type AgentsOptions } from './agents.ts';
import { chanceOf } from './chance.ts';
import { openDomain } from './domain.ts';
import { Estimates } from './estimates.ts';
import { Rules } from './rules.ts';
import { VisitorsOfTheDay } from './visitors.ts';

type Change = Extract<ConversationEvent, { type: 'changed' }>;

export interface DayOptions extends AgentsOptions {
  readonly seed: number;
  readonly conversations: number;
}

const start = Date.parse('2026-11-30T07:00:00.000Z');
const everySeconds = 10;
const departments = ['emploi', 'formations', 'technique', 'entreprises', 'support'];

/** Lives through a day with the real domain under a fake clock, and says what came of it. */
export async function liveThrough(options: DayOptions) {
  const agenda = new Agenda(start);
  const chance = chanceOf(options.seed);
  const domain = await openDomain(() => agenda.now, {});
  const { app } = domain;
  const end = start + options.hours * 3_600_000;
  const rules = new Rules(agenda, end, options.capacity, app.get(Config).waitLimits, everySeconds * 1000);
  const agents = new Agents(domain, agenda, chance, rules, options);
  const visitors = new VisitorsOfTheDay(domain, agenda, chance, rules, departments);
  const estimates = new Estimates();
  const counts = { handoffs: 0, answered: 0, left: 0, raised: 0, reminded: 0, passedOn: 0 };

  app.get(ConversationEvents).subscribe(event => {
    if (event.type === 'changed') follow(event);
  });
  await agents.hire(departments);
  visitors.planToCome(options.conversations, options.hours * 3_600);
  agenda.after(0, lookAround);
  // Who is left half a day after the last one came is forgotten.
  while (agenda.now < end + 12 * 3_600_000 && (await agenda.step())) await domain.settled();

  const result = { ...counts, crashes: agents.crashes, came: visitors.came, estimates: estimates.result() };
  const leftOver = rules.open();
  await domain.stop();
  return { result, broken: rules.broken, leftOver };

  function follow(change: Change): void {
    rules.follow(change);
    count(change);
    const { before, after, messages } = change;
    agents.follow(
      before,
      after,
      messages.some(({ author }) => author.kind === 'visitor'),
    );
    visitors.follow(
      before,
      after,
      messages.some(({ author }) => author.kind === 'agent'),
    );
    if (before.status === 'queued' && after.status === 'assigned') estimates.answered(after.id, agenda.now);
    else if (before.status === 'queued' && after.status !== 'queued') estimates.left(after.id);
    else if (before.status !== 'queued' && after.status === 'queued') agenda.after(0, () => note(after.id));
  }

  /** What their widget shows them when they have come into the queue. */
  async function note(id: string): Promise<void> {
    const place = await app.get(Queue).placeOf(id);
    if (place !== undefined) estimates.said(id, place.estimatedWait, agenda.now);
  }

  /** The timers of the server, and of who rather claims by hand. */
  async function lookAround(): Promise<void> {
    await app.get(Leases).endLapsed();
    await app.get(Watchdog).look();
    await app.get(Assigner).look();
    await domain.settled();
    rules.checkLimits(agents.goneSince);
    await agents.claimByHand();
    // Whoever comes back after the last one was served is looked after too.
    if (!rules.isOver() || !agenda.isEmpty()) agenda.after(everySeconds, lookAround);
  }

  function count({ before, after, messages }: Change): void {
    const became = (status: string) => before.status !== status && after.status === status;
    const isNoted = (what: 'raisedAt' | 'remindedAt') =>
      before.unanswered?.[what] === null && (after.unanswered?.[what] ?? null) !== null;
    if (became('queued') && before.status !== 'assigned') counts.handoffs++;
    if (became('assigned')) counts.answered++;
    if (before.status === 'queued' && (after.status === 'bot' || after.status === 'closed')) counts.left++;
    if (isNoted('raisedAt')) counts.raised++;
    if (isNoted('remindedAt')) counts.reminded++;
    if (messages.some(({ text }) => text.includes('n’est pas disponible'))) counts.passedOn++;
  }
}
