import { expect } from '@jest/globals';
import type { Message } from '../src/contract/index.ts';

type Owner = string | null;

/**
 * Who held a conversation, one after another, as its own lines tell it; null for the bot and the queue. Each line must
 * be possible after the one before, and who holds it not may not have written.
 */
export function ownersIn(messages: readonly Message[], first: Owner): Owner[] {
  const owners = [first];
  for (const { author, message, seq } of messages) {
    const owner = owners.at(-1) ?? null;
    if (author.kind === 'bot') expect({ seq, author, owner }).toEqual({ seq, author, owner: null });
    if (author.kind === 'agent') expect({ seq, author, owner }).toMatchObject({ owner: expect.any(String) });
    if (author.kind !== 'system') continue;
    const change = lines.find(({ says }) => says.test(message));
    if (change === undefined) throw new Error(`no line is known that says ${message}`);
    const { before, after } = change.says.exec(message)?.groups ?? {};
    if (change.from === 'somebody')
      expect({ seq, message, owner }).toMatchObject({ owner: before ?? expect.any(String) });
    if (change.from === 'nobody') expect({ seq, message, owner }).toEqual({ seq, message, owner: null });
    owners.push(after ?? null);
  }
  return owners;
}

const lines: readonly { says: RegExp; from: 'nobody' | 'somebody' | 'anybody' }[] = [
  { says: /^(?<after>\S+) a rejoint la conversation\.$/, from: 'nobody' },
  { says: /^(?<before>\S+) a quitté la conversation\./, from: 'somebody' },
  { says: /^(?<before>\S+) vous passe à un autre service\./, from: 'somebody' },
  { says: /^(?<before>\S+) vous passe à (?<after>\S+)\.$/, from: 'somebody' },
  { says: /^(?<after>\S+) prend la suite de (?<before>\S+)\.$/, from: 'somebody' },
  { says: /^(?<before>\S+) n’est plus là/, from: 'somebody' },
  { says: /^Un conseiller a été demandé\./, from: 'nobody' },
  { says: /^Retour à l’assistant\.$/, from: 'nobody' },
  { says: /^L’assistant répond de nouveau\.$/, from: 'anybody' },
  { says: /^La conversation (est|a été) terminée/, from: 'anybody' },
];
