import { expect, it } from 'vitest';
import { slideText } from './slide-text.ts';

it.each([
  ['  Where we start \r\nRules  for\thealth\r\n\r\n', 'Where we start\nRules for health'],
  ['a word bro\u{FFFE}\r\nken in two', 'a word broken in two'],
  ['left \u{0}\u{1}out \u{E000}\u{FFFD}', 'left out'],
  ['half \u{D800} a letter', 'half  a letter'],
  ['Cafe\u{301}', 'Café'],
  ['νέα أخبار 新闻', 'νέα أخبار 新闻'],
  [' \r\n ', ''],
])('the text of a slide is what can be read aloud, a line a line: %j', (raw, text) => {
  expect(slideText(raw)).toBe(text);
});
