import { expect, test } from '@jest/globals';
import { isPhoneNumber } from './contact.ts';

test.each([
  '+243 812 345 678',
  '0812345678',
  '06.123.45.67',
  '(081) 234-5678',
])('%s is a number to be called on', text => expect(isPhoneNumber(text)).toBe(true));

test.each([
  '01/02/2024',
  ' 1-12-2024 ',
  '2024-12-12',
  '2024.12.12',
  '1234567',
  '+243 zéro',
])('%s is none', text => expect(isPhoneNumber(text)).toBe(false));
