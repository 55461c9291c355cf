import { describe, expect, it } from 'vitest';
import { entityTag, namesTag } from './entity-tag.ts';

const tag = entityTag('abc');

describe('If-None-Match', () => {
  it.each(['"abc"', 'W/"abc"', '"other", "abc"', '"other" , W/"abc"', '*'])(
    'names the tag in %s',
    (header) => {
      expect(namesTag(header, tag)).toBe(true);
    },
  );

  it.each(['', 'abc', '"abcd"', '"other", "ab"', 'w/"abc"'])(
    'does not name it in "%s"',
    (header) => {
      expect(namesTag(header, tag)).toBe(false);
    },
  );
});
