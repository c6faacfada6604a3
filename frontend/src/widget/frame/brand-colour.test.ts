import { expect, test } from '@jest/globals';
import { brandCss } from './brand-colour.ts';

const brands = (color: string) =>
  [...brandCss(color).matchAll(/--mosala-brand:(#\w{6})/g)].map(match => match[1]);

test('a colour that can be read on both grounds stays as it is on the light one', () => {
  expect(brands('#0b5cad')[0]).toBe('#0b5cad');
});

test.each([
  '#ffffff',
  '#000000',
  '#ffff00',
  '#7f7f7f',
  '#ff0000',
])('%s is darkened for a light ground and lightened for a dark one until text reaches 4.5 : 1', color => {
  const [light, dark] = brands(color);
  expect(contrast(light, '#f4f8f6')).toBeGreaterThanOrEqual(4.5);
  expect(contrast(dark, '#1a241f')).toBeGreaterThanOrEqual(4.5);
  // And what is written on it.
  expect(contrast(light, '#ffffff')).toBeGreaterThanOrEqual(4.5);
  expect(contrast(dark, '#000000')).toBeGreaterThanOrEqual(4.5);
});

function contrast(a = '', b = ''): number {
  const [low, high] = [luminance(a), luminance(b)].sort((one, other) => one - other) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map(at => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map(share => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
