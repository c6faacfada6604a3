import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { BadConfiguration, checkFolders, loadConfig } from './config.ts';
import { environmentSchema } from './environment.ts';

function complaintsAbout(environment: Record<string, string>): string[] {
  try {
    loadConfig(environment);
  } catch (error) {
    if (error instanceof BadConfiguration) return error.message.split('\n');
    throw error;
  }
  return [];
}

describe('settings', () => {
  test('have the documented defaults, and an empty variable is an unset one', () => {
    expect(loadConfig({ SOCKET_PORT: '', METRICS_TOKEN: '' })).toMatchObject({
      port: 3001,
      host: '127.0.0.1',
      corsOrigins: ['http://localhost:3000'],
      trustProxy: [],
      rateLimit: { visitor: 20, address: 2000 },
      metricsToken: undefined,
    });
    expect(loadConfig({ NODE_ENV: 'production' }).host).toBe('0.0.0.0');
    expect(loadConfig({ DATA_DIR: '/var/lib/mosala' }).dataDir).toBe('/var/lib/mosala');
    expect(loadConfig({ CORS_ORIGIN: 'https://a.example, https://b.example' }).corsOrigins).toHaveLength(2);
  });

  test.each([
    ['SOCKET_PORT', '0x'],
    ['SOCKET_PORT', '65536'],
    ['SOCKET_PORT', '0x10'],
    ['SOCKET_PORT', ' '],
    ['HOST', 'not a host'],
    ['CORS_ORIGIN', 'example.org'],
    ['CORS_ORIGIN', 'https://example.org/path'],
    ['CORS_ORIGIN', ','],
    ['TRUST_PROXY', 'my-proxy'],
    ['TRUST_PROXY', ','],
    ['DATA_DIR', ' '],
    ['FAQ_DIR', ' '],
    ['ADMIN_EMAIL', 'nobody'],
    ['ADMIN_PASSWORD', 'short'],
    ['ADMIN_PASSWORD', '          '],
    ['SESSION_SECRET', 'short'],
    ['METRICS_TOKEN', 'short'],
    ['VAPID_PRIVATE_KEY', 'short'],
    ['VAPID_PRIVATE_KEY', 'A'.repeat(43)],
    ['VAPID_SUBJECT', 'mailto:'],
    ['VAPID_SUBJECT', 'https://localhost'],
    ['PUSH_SERVICES', 'https://push.example.org/path'],
    ['PUSH_SERVICES', '*'],
    ['RATE_LIMIT_VISITOR', '-1'],
    ['RATE_LIMIT_ADDRESS', '1.5'],
    ['RATE_LIMIT_ADDRESS', '1e3'],
    ['RAISE_AFTER_MINUTES', '-1'],
    ['PASS_ON_AFTER_MINUTES', '1.5'],
    ['REMIND_AFTER_MINUTES', '1.5'],
    ['REMIND_AFTER_MINUTES', '30'],
    ['REQUEUE_AFTER_MINUTES', '1441'],
    ['REQUEUE_AFTER_MINUTES', '10'],
    ['ANSWER_CONFIDENCE', '0.1'],
    ['ANSWER_CONFIDENCE', '1.1'],
    ['CLARIFY_CONFIDENCE', '0.99'],
    ['DATABASE_URL', 'postgres://localhost/mosala'],
    ['REDIS_URL', 'redis://localhost'],
    ['IDENTITY_SECRET', 'a secret of 31 characters, too '],
  ])('refuse %s=%s in one line that says what is expected', (name, value) => {
    expect(complaintsAbout({ [name]: value })).toEqual([
      expect.stringMatching(new RegExp(`^${name}: given .+, expected .+`)),
    ]);
  });

  test('name every bad variable at once, and show no secret', () => {
    const lines = complaintsAbout({ SOCKET_PORT: 'x', SESSION_SECRET: 'hush', METRICS_TOKEN: 'hush' });
    expect(lines.map(line => line.split(':')[0])).toEqual(['SOCKET_PORT', 'SESSION_SECRET', 'METRICS_TOKEN']);
    expect(lines.join()).not.toContain('hush');
  });

  test('all stand in .env.example, whose values are the defaults', async () => {
    const example = await readFile(join(import.meta.dirname, '../../../.env.example'), 'utf8');
    const lines = [...example.matchAll(/^(\w+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]);
    const named = lines.map(([name]) => name).filter(name => name !== 'REACT_APP_SOCKET_URL');
    expect(named.sort()).toEqual(
      Object.keys(environmentSchema.shape)
        .filter(name => name !== 'NODE_ENV')
        .sort(),
    );
    expect(loadConfig(Object.fromEntries(lines))).toEqual(loadConfig({}));
  });

  test('whose folders cannot be used are refused before anything starts', () => {
    const folders = (environment: Record<string, string>) => () => checkFolders(loadConfig(environment));
    expect(folders({ DATA_DIR: '/proc/nope' })).toThrow(
      /^DATA_DIR: given "\/proc\/nope", expected a folder to write in/,
    );
    expect(folders({ DATA_DIR: import.meta.filename })).toThrow(/^DATA_DIR: /);
    expect(folders({ FAQ_DIR: '/nowhere/at/all' })).toThrow(/^FAQ_DIR: .+, expected a folder that is there$/);
  });
});
