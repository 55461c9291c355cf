import { expect, it } from 'vitest';
import { webAddressProblem, webAddressSchema } from './web-address.ts';

it('accepts what visitors can open', () => {
  expect(webAddressProblem('https://example.org/page?a=b#c')).toBeNull();
});

it.each(['example.org', 'ftp://example.org/', 'mailto:a@example.org', 'javascript:alert(1)'])(
  'asks for an address in full in place of %s',
  (text) => {
    expect(webAddressProblem(text)).toBe(
      `"${text}" is not a web address. Enter it in full, as in "https://example.org/page".`,
    );
  },
);

it.each(['http://localhost:1337/admin', 'https://192.168.0.10/', 'http://cms.internal/x'])(
  'refuses %s, which only its neighbours can open, with the same words at publication and in the site',
  (text) => {
    const words = `"${text}" leads to a computer that visitors cannot reach. Enter an address that everybody can open.`;
    expect(webAddressProblem(text)).toBe(words);
    expect(webAddressSchema.safeParse(text).error?.issues.map(({ message }) => message)).toEqual([
      words,
    ]);
  },
);
