import { beforeEach, expect, test } from '@jest/globals';
import type { Message, Note } from 'backend/contract';
import { enqueue } from '../../chat/outbox.ts';
import { exampleTime, exampleMessage as message, exampleNote as note } from '../examples.ts';
import { changeTranscript, transcriptOf, useTranscripts, withPage } from './transcripts.ts';

const receive = (messages: Message[], notes: Note[] = []) =>
  changeTranscript('c', before => withPage(before, { messages, notes }));
const noteIds = () => transcriptOf('c')?.notes.map(({ id }) => id);

beforeEach(() => useTranscripts.setState(useTranscripts.getInitialState(), true));

test('a page that comes twice shows each message and note once', () => {
  receive([message(1)], [note('n', 1)]);
  receive([message(1), message(2)], [note('n', 1)]);
  expect(transcriptOf('c')?.messages.map(({ seq }) => seq)).toEqual([1, 2]);
  expect(noteIds()).toEqual(['n']);
});

test('notes of older pages go before newer ones, and of one place in the order they were written', () => {
  receive([], [note('late', 5, '2026-01-01T10:00:02.000Z'), note('soon', 5, '2026-01-01T10:00:01.000Z')]);
  receive([], [note('older', 2)]);
  expect(noteIds()).toEqual(['older', 'soon', 'late']);
});

test('what was on its way leaves the outbox when it arrives, from whichever tab it was sent', () => {
  const draft = { clientId: 'mine', message: '…', createdAt: exampleTime };
  changeTranscript('c', ({ outbox }) => ({ outbox: enqueue(outbox, draft) }));
  changeTranscript('c', ({ outbox }) => ({
    outbox: enqueue(outbox, { ...draft, clientId: 'noted', isNote: true }),
  }));
  receive([message(1, { clientId: 'mine', author: { kind: 'agent', id: 'awa' } })]);
  receive([], [{ ...note('n', 1), clientId: 'noted' }]);
  expect(transcriptOf('c')?.outbox).toEqual([]);
});
