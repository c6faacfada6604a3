import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { agentCommands, visitorCommands } from '../src/contract/index.ts';
import { AgentGateway } from '../src/realtime/agent.gateway.ts';
import { commandsUnderstoodBy } from '../src/realtime/command.ts';
import { VisitorGateway } from '../src/realtime/visitor.gateway.ts';
import { node, type TestNode } from './world.ts';

let server: TestNode;
beforeAll(async () => {
  server = await node();
});
afterAll(() => server.stop());

test.each([
  ['visitor', VisitorGateway, visitorCommands],
  ['agent', AgentGateway, agentCommands],
] as const)('every command of the %s’s wire has its handler, with the very schema of the wire', (_, gateway, commands) => {
  expect(Object.fromEntries(commandsUnderstoodBy(server.app.get<object>(gateway)))).toEqual(commands);
});
