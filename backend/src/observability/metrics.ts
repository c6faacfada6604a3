import { Injectable } from '@nestjs/common';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { type ConversationEvent, ConversationEvents } from '../conversation/conversation-events.ts';
import { PushSender } from '../notifications/push-sender.ts';
import { type ConnectionEvent, ConnectionEvents } from '../platform/connection-events.ts';

/** How a connection ends when nobody meant it to. */
const lostConnections = new Set(['transport error', 'ping timeout', 'parse error', 'forced close']);

/** The seed's four figures and the process's own. Each instance has its registry, so that tests do not share counts. */
@Injectable()
export class Metrics {
  readonly #registry = new Registry();
  readonly #connections = new Gauge({
    name: 'mosala_connections',
    help: 'Sockets connected now',
    labelNames: ['namespace'],
    registers: [this.#registry],
  });
  readonly #answerSeconds = new Histogram({
    name: 'mosala_answer_seconds',
    help: "From a question's arrival to its durable answer by the bot",
    labelNames: ['decision'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [this.#registry],
  });
  readonly #connectionErrors = new Counter({
    name: 'mosala_connection_errors_total',
    help: 'Connections refused or lost',
    labelNames: ['namespace', 'reason'],
    registers: [this.#registry],
  });
  readonly #bytesIn = new Counter({
    name: 'mosala_received_bytes_total',
    help: 'Payload bytes received over Socket.IO',
    registers: [this.#registry],
  });
  readonly #bytesOut = new Counter({
    name: 'mosala_sent_bytes_total',
    help: 'Payload bytes sent over Socket.IO',
    registers: [this.#registry],
  });

  readonly #pushes = new Counter({
    name: 'mosala_pushes_total',
    help: "Notifications handed to browsers' push services",
    labelNames: ['outcome'],
    registers: [this.#registry],
  });

  constructor(conversations: ConversationEvents, connections: ConnectionEvents, pushes: PushSender) {
    collectDefaultMetrics({ register: this.#registry });
    for (const namespace of ['/', '/agent']) this.#connections.set({ namespace }, 0);
    conversations.subscribe(event => this.#countAnswers(event));
    connections.subscribe(event => this.#countConnections(event));
    pushes.onOutcome(outcome => this.#pushes.inc({ outcome }));
  }

  /** Prometheus text */
  text(): Promise<string> {
    return this.#registry.metrics();
  }

  #countAnswers(event: ConversationEvent): void {
    if (event.type !== 'changed') return;
    const seconds = (performance.now() - event.receivedAt) / 1000;
    for (const { answer } of event.messages) {
      if (answer !== undefined) this.#answerSeconds.observe({ decision: answer.decision }, seconds);
    }
  }

  #countConnections(event: ConnectionEvent): void {
    switch (event.type) {
      case 'received':
        this.#bytesIn.inc(event.bytes);
        break;
      case 'sent':
        this.#bytesOut.inc(event.bytes);
        break;
      case 'connected':
        this.#connections.inc({ namespace: event.namespace });
        break;
      case 'disconnected':
        this.#connections.dec({ namespace: event.namespace });
        if (lostConnections.has(event.reason)) this.#countError(event.namespace, event.reason);
        break;
      case 'refused':
        this.#countError(event.namespace, event.reason);
        break;
    }
  }

  #countError(namespace: string, reason: string): void {
    this.#connectionErrors.inc({ namespace, reason: reason.toLowerCase().replaceAll(' ', '_') });
  }
}
