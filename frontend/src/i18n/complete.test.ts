import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import type { Text } from './translate.ts';

const here = new URL('.', import.meta.url);
const folders = readdirSync(here, { withFileTypes: true }).filter(entry => entry.isDirectory());

test.each(folders.map(({ name }) => name))('%s says the same in both languages', folder => {
  const [fr, en] = [read(folder, 'fr'), read(folder, 'en')];
  expect(Object.keys(en).sort()).toEqual(Object.keys(fr).sort());
  for (const key in fr) {
    const all = [...forms(fr[key]), ...forms(en[key])];
    expect({ key, empty: all.filter(form => form.trim() === '') }).toEqual({ key, empty: [] });
    expect({ key, values: all.map(values) }).toEqual({ key, values: all.map(() => values(all[0] ?? '')) });
  }
});

function read(folder: string, locale: string): Record<string, Text> {
  return JSON.parse(readFileSync(new URL(`${folder}/${locale}.json`, here), 'utf8'));
}

function forms(text: Text | undefined): string[] {
  return typeof text === 'string' ? [text] : Object.values(text ?? {});
}

/** Without `{count}`, which a form may say in words. */
function values(text: string): string[] {
  const names = [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  return names.filter(name => name !== 'count').sort();
}
