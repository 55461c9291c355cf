import { expect, it } from 'vitest';
import { isPrivateHost } from './private-host.ts';

const hostOf = (address: string): string => new URL(address).hostname;

it.each([
  'http://localhost/',
  'http://LOCALHOST:3000/',
  'http://cms.localhost/',
  'http://printer.local/',
  'http://wiki.internal./',
  'http://127.0.0.1/',
  'http://127.1/',
  'http://0x7f000001/',
  'http://10.1.2.3/',
  'http://172.31.0.1/',
  'http://192.168.1.1/',
  'http://169.254.1.1/',
  'http://[::1]/',
  'http://[fd00::1]/',
  'http://[fe80::1]/',
  'http://[::ffff:10.0.0.1]/',
])('%s is not for everybody', (address) => {
  expect(isPrivateHost(hostOf(address))).toBe(true);
});

it.each([
  'https://www.example.org/',
  'https://localhost.example.org/',
  'http://172.32.0.1/',
  'http://192.169.0.1/',
  'http://11.0.0.1/',
  'http://[2001:db8::1]/',
])('%s is for everybody', (address) => {
  expect(isPrivateHost(hostOf(address))).toBe(false);
});
