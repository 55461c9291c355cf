import { expect, it } from 'vitest';
import { isPrivateAddress } from './web-address.ts';

it.each([
  'http://localhost:3000/',
  'http://LOCALHOST./',
  'http://cms.localhost/',
  'http://printer.local/',
  'http://cms.prod.internal/',
  'http://wiki.internal./',
  'http://nas.home.arpa/',
  'http://127.0.0.1/',
  'http://127.1.2.3/',
  'http://127.1/',
  'http://0x7f000001/',
  'http://10.1.2.3/',
  'http://192.168.1.1/',
  'http://169.254.1.1/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://0.0.0.0/',
  'http://10.20.30.40/',
  'http://172.16.0.1/',
  'http://172.31.255.255/',
  'http://192.168.178.1/',
  'http://169.254.169.254/',
  'http://[::1]/',
  'http://[::]/',
  'http://[fd00::1]/',
  'http://[fc12:3456::1]/',
  'http://[fe80::1]/',
  'http://[::ffff:192.168.0.1]/',
  'http://[::ffff:10.0.0.1]/',
])('%s cannot be reached from elsewhere', (address) => {
  expect(isPrivateAddress(address)).toBe(true);
});

it.each([
  'https://example.org/',
  'https://www.example.org/',
  'https://localhost.example.org/',
  'https://local.example.org/',
  'https://internal.example.org/',
  'https://mylocalhost/',
  'https://10.example.org/',
  'http://11.0.0.1/',
  'http://172.15.0.1/',
  'http://172.32.0.1/',
  'http://192.169.0.1/',
  'http://128.0.0.1/',
  'http://[2001:db8::1]/',
  'http://[::ffff:8.8.8.8]/',
  'http://[feed::1]/',
])('%s can', (address) => {
  expect(isPrivateAddress(address)).toBe(false);
});
