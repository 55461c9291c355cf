import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { withConcealedMail } from './concealed-mail.ts';

function read(html: string): { text: string; hrefs: string[] } {
  const found = { text: '', hrefs: [] as string[] };
  const parser = new Parser({
    ontext: (text) => (found.text += text),
    onopentag: (_, { href }) => href !== undefined && found.hrefs.push(href),
  });
  parser.end(html);
  return found;
}

describe('HTML with concealed mail addresses', () => {
  const html =
    '<p>Write to <a href="mailto:ada.b+c@mail.example.org">ada.b+c@mail.example.org</a>.</p>';

  it('says the same to whoever reads it', () => {
    expect(read(withConcealedMail(html))).toEqual({
      text: 'Write to ada.b+c@mail.example.org.',
      hrefs: ['mailto:ada.b+c@mail.example.org'],
    });
  });

  it('has no address in its source', () => {
    expect(withConcealedMail(html)).not.toMatch(/@|example/u);
  });

  it('leaves everything else as it is', () => {
    const other = '<p>Meet @noon &amp; bring <a href="https://a.example/?b=c&amp;d">this</a></p>';
    expect(withConcealedMail(other)).toBe(other);
  });
});
