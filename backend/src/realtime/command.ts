import { Ack, ConnectedSocket, MessageBody, SubscribeMessage } from '@nestjs/websockets';
import type { Socket } from 'socket.io';
import type { z } from 'zod';
import type { Reply } from '../contract/index.ts';
import { refusalOf } from '../platform/bad-payload.ts';
import type { Logger } from '../platform/logger.ts';
import { Refusal } from '../platform/refusal.ts';

/** What a gateway brings, so that its commands can be guarded in one way. */
export interface CommandHost {
  readonly logger: Logger;
  /** Why this caller may not do this now, or null. */
  refuse(socket: Socket, event: string): Promise<Refusal | null>;
}

type Acknowledge = (reply: Reply<unknown>) => void;

const commandsOf = new WeakMap<object, Map<string, z.ZodType>>();

/** The commands a gateway class understands, with their schemas. */
export function commandsUnderstoodBy(gateway: object): ReadonlyMap<string, z.ZodType> {
  return commandsOf.get(Object.getPrototypeOf(gateway)) ?? new Map();
}

/**
 * A gateway's handler for one client event: limit, validation, the handler, and exactly one reply. A handler gets the
 * parsed payload and returns its data or a refusal; whatever it throws is logged and answered `unavailable`.
 */
export function Command<Schema extends z.ZodType>(event: string, schema: Schema) {
  return <Handler extends (socket: never, payload: z.output<Schema>) => Promise<unknown>>(
    target: CommandHost,
    name: string,
    descriptor: TypedPropertyDescriptor<Handler>,
  ): void => {
    const handler = descriptor.value;
    if (handler === undefined) throw new Error(`${name} is no method`);
    const known = commandsOf.get(target) ?? new Map<string, z.ZodType>();
    commandsOf.set(target, known.set(event, schema));

    async function guarded(this: CommandHost, socket: Socket, payload: unknown, acknowledge?: Acknowledge) {
      const run = (parsed: z.output<Schema>): Promise<unknown> =>
        Reflect.apply(handler as Handler, this, [socket, parsed]);
      answer(socket, await execute(this, socket, event, schema, payload, run), acknowledge);
    }
    // The decorated type is the handler's; Nest calls what stands here, with the acknowledgement behind.
    descriptor.value = guarded as unknown as Handler;
    ConnectedSocket()(target, name, 0);
    MessageBody()(target, name, 1);
    Ack()(target, name, 2);
    SubscribeMessage(event)(target, name, descriptor);
  };
}

/** Answers what nobody here understands: an unknown event, or one of a later version. */
export async function answerUnknown(
  host: CommandHost,
  socket: Socket,
  event: string,
  args: unknown[],
): Promise<void> {
  if (commandsUnderstoodBy(host).has(event)) return;
  const refusal =
    (await host.refuse(socket, event)) ?? new Refusal('not_found', { message: 'There is no such event.' });
  const last = args.at(-1);
  answer(socket, refusal, typeof last === 'function' ? (last as Acknowledge) : undefined);
}

async function execute<Schema extends z.ZodType>(
  host: CommandHost,
  socket: Socket,
  event: string,
  schema: Schema,
  payload: unknown,
  run: (payload: z.output<Schema>) => Promise<unknown>,
): Promise<unknown> {
  try {
    const refused = await host.refuse(socket, event);
    if (refused !== null) return refused;
    const parsed = schema.safeParse(payload ?? {});
    return parsed.success ? await run(parsed.data) : refusalOf(parsed.error);
  } catch (error) {
    host.logger.error({ error, event, socketId: socket.id }, 'a command failed');
    return new Refusal('unavailable');
  }
}

function answer(socket: Socket, outcome: unknown, acknowledge: Acknowledge | undefined): void {
  const reply: Reply<unknown> =
    outcome instanceof Refusal ? { ok: false, error: outcome.toReply() } : { ok: true, data: outcome };
  if (typeof acknowledge === 'function') acknowledge(reply);
  else if (!reply.ok) socket.emit('exception', reply.error);
}
