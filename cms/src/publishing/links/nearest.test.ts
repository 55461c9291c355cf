import { expect, it } from 'vitest';
import { nearest } from './nearest.ts';

it.each([
  ['plenery-2027', 'plenary-2027'],
  ['plenary-207', 'plenary-2027'],
  ['plenaryy-2027', 'plenary-2027'],
  ['plneary-2027', 'plenary-2027'],
  ['plenary-2072', 'plenary-2027'],
  ['plenary', null],
  ['webinar', null],
  ['ab', null],
])('%s is a slip of %s', (slug, meant) => {
  expect(nearest(slug, ['cd', 'workshop', 'plenary-2027'])).toBe(meant);
});
