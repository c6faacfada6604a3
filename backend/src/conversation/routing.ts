import { Injectable } from '@nestjs/common';
import { Departments } from '../agents/departments.ts';
import { FaqLibrary } from '../faq/faq-library.ts';
import type { Arrival } from './command.ts';
import type { Conversation } from './conversation.ts';
import type { Reader } from './conversation-store.ts';
import { departmentFor } from './department-for.ts';
import { Desk } from './desk.ts';
import { MessageStore } from './message-store.ts';

/** How far back what was said tells where a conversation belongs. */
const messagesRead = 10;

/** Where somebody who asks for a person comes to, and whether anybody is there. */
@Injectable()
export class Routing {
  constructor(
    private readonly departments: Departments,
    private readonly desk: Desk,
    private readonly messages: MessageStore,
    private readonly faq: FaqLibrary,
  ) {}

  /** What was `chosen` by the visitor counts; `entry` is the department of the answer that is given just now. */
  async arrivalOf(
    conversation: Conversation,
    given: { chosen?: string | undefined; entry?: string | null; text?: string },
    db: Reader,
  ): Promise<Arrival> {
    const department = given.chosen ?? (await this.#departmentOf(conversation, given, db));
    const absence = this.desk.absenceOf({ ...conversation, department });
    return { department, absence };
  }

  async #departmentOf(
    { id, topic, page, locale }: Conversation,
    { entry = null, text = '' }: { entry?: string | null; text?: string },
    db: Reader,
  ): Promise<string | null> {
    const { messages } = await this.messages.page(id, { limit: messagesRead }, db);
    const tried = messages.toReversed().flatMap(({ answer }) => {
      const tried = answer && (answer.entryId ?? answer.alternatives[0]?.entryId);
      return tried ? [this.faq.departmentOf(tried)] : [];
    });
    const said = messages.filter(({ author }) => author.kind === 'visitor').map(message => message.text);
    const entries = [entry, topic === null ? null : this.faq.departmentOf(topic)];
    return departmentFor({ entries, page, tried, words: [...said, text] }, locale, this.departments.all());
  }
}
