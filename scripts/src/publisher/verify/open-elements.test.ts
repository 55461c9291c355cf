import { describe, expect, it } from 'vitest';
import { OpenElements } from './open-elements.ts';

/** What is wrong with how some tags, as in `div /div br img/`, are nested. */
function mistakes(tags: string): readonly string[] {
  const open = new OpenElements();
  for (const tag of tags.split(' ')) {
    if (tag.startsWith('/')) open.end(tag.slice(1));
    else open.start(tag.replace(/\/$/, ''), tag.endsWith('/'));
  }
  open.close();
  return open.mistakes;
}

describe('the elements of a page', () => {
  it.each([
    'html head title /title /head body div /div /body /html',
    'ul li li /ul',
    'dl dt dd dt dd /dl',
    'p p div /div',
    'p br img/ wbr input /p',
    'table tr td td tr th /table',
    'table caption thead tr th tbody tr td /table',
    'select option option /select',
    'svg path/ g circle/ /g /svg div /div',
    'svg/ math/ p /p',
  ])('may stand as in: %s', (tags) => {
    expect(mistakes(tags)).toEqual([]);
  });

  it.each([
    ['div', ['<div> is not closed before the page ends']],
    ['div section /div', ['<section> is not closed before </div>']],
    ['div /div /div', ['</div> ends nothing']],
    ['b i /b /i', ['<i> is not closed before </b>', '</i> ends nothing']],
    ['h1 /h2 /h1', ['</h2> ends nothing']],
    ['p div /div /p', ['</p> ends nothing']],
    ['div/ /div', ['<div/> cannot close itself']],
    ['svg g/ /svg div/ /div', ['<div/> cannot close itself']],
    ['svg path /svg', ['<path> is not closed before </svg>']],
  ])('may not stand as in: %s', (tags, expected) => {
    expect(mistakes(tags)).toEqual(expected);
  });
});
