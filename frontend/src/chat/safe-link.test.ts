import { expect, test } from '@jest/globals';
import { safeLink } from './safe-link.ts';

test('a path stays on this site', () => {
  expect(safeLink('/register')).toEqual({ href: '/register', isExternal: false });
});

test('another site, a mail address and a telephone number open elsewhere', () => {
  for (const href of ['https://example.org/a', 'mailto:aide@example.org', 'tel:+242000000']) {
    expect(safeLink(href)).toEqual({ href, isExternal: true });
  }
});

test('nothing else is a link', () => {
  for (const href of [
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,x',
    '//evil.example',
    '/\\evil.example',
    'file:///etc',
  ]) {
    expect(safeLink(href)).toBeNull();
  }
});
