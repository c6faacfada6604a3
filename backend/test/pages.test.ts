import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { node, type TestNode } from './world.ts';

let server: TestNode;
beforeAll(async () => {
  server = await node({ CORS_ORIGIN: 'https://www.example.org,https://jobs.example.org' });
});
afterAll(() => server.stop());

const policyOf = async (path: string) => {
  const { headers } = await fetch(server.url + path);
  return {
    policy: headers.get('content-security-policy') ?? '',
    frameOptions: headers.get('x-frame-options'),
  };
};

describe('who may show our pages in a frame', () => {
  test('the panel: the origins of CORS_ORIGIN and we', async () => {
    const { policy, frameOptions } = await policyOf('/widget/panel');
    expect(policy).toContain("frame-ancestors 'self' https://www.example.org https://jobs.example.org;");
    expect(policy).toContain("default-src 'none';");
    expect(policy).toContain(`connect-src 'self' ${server.url.replace('http', 'ws')} `);
    expect(frameOptions).toBeNull();
  });

  test.each(['/', '/console', '/health/live'])('%s: nobody else', async path => {
    const { policy, frameOptions } = await policyOf(path);
    expect(policy).toMatch(/frame-ancestors 'self'(;|$)/);
    expect(frameOptions).toBe('SAMEORIGIN');
  });
});
