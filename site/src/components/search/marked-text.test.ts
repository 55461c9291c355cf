import { expect, it } from 'vitest';
import { markedText } from './marked-text.ts';

it('tells what was looked for from what stands around it', () => {
  expect(markedText('the <mark>data</mark> of <mark>care</mark>')).toEqual([
    { text: 'the ', isMarked: false },
    { text: 'data', isMarked: true },
    { text: ' of ', isMarked: false },
    { text: 'care', isMarked: true },
  ]);
});

it('gives back as text what an editor wrote as text', () => {
  expect(markedText('&lt;b&gt; <mark>x</mark>')[0]).toEqual({ text: '<b> ', isMarked: false });
});
