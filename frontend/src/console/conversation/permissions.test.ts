import { describe, expect, test } from '@jest/globals';
import { permissionsFor } from './permissions.ts';

const awa = { id: 'awa', role: 'agent' } as const;
const ben = { id: 'ben', name: 'Ben' };

describe('what an agent may do', () => {
  test('anybody may claim what the bot holds or what waits, and writes only afterwards', () => {
    for (const status of ['bot', 'queued'] as const) {
      expect(permissionsFor({ status }, awa)).toMatchObject({
        primary: 'claim',
        others: [],
        mayWrite: false,
      });
      const { others } = permissionsFor({ status }, { id: 'zoe', role: 'supervisor' });
      expect(others).toContain('assign');
    }
  });

  test('the holder writes, resolves, and may hand it over or give it back to the queue or to the bot', () => {
    expect(permissionsFor({ status: 'assigned', agent: { id: 'awa', name: 'Awa' } }, awa)).toEqual({
      primary: 'resolve',
      others: ['transfer', 'release', 'returnToBot'],
      mayWrite: true,
    });
  });

  test('a colleague’s conversation offers an agent nothing and says why', () => {
    expect(permissionsFor({ status: 'assigned', agent: ben }, awa)).toEqual({
      others: [],
      mayWrite: false,
      whyNot: 'heldByOther',
    });
  });

  test('supervisors and administrators take over from others, and may do all that the holder may', () => {
    for (const role of ['supervisor', 'admin'] as const) {
      expect(permissionsFor({ status: 'assigned', agent: ben }, { id: 'zoe', role })).toEqual({
        primary: 'takeOver',
        others: ['transfer', 'release', 'returnToBot', 'resolve'],
        mayWrite: true,
      });
    }
  });

  test('a closed conversation is only read', () => {
    expect(permissionsFor({ status: 'closed' }, awa)).toMatchObject({ others: [], whyNot: 'closed' });
  });
});
