import { describe, expect, it } from 'vitest';
import { GAP, pageSteps } from './page-steps.ts';

describe('the steps of a pagination', () => {
  it('are all pages while there are few', () => {
    expect(pageSteps(2, 3)).toEqual([1, 2, 3]);
  });

  it('keep the first, the last and the neighbours of the current page', () => {
    expect(pageSteps(10, 20)).toEqual([1, GAP, 9, 10, 11, GAP, 20]);
  });

  it('have no gap where nothing is left out', () => {
    expect(pageSteps(3, 20)).toEqual([1, 2, 3, 4, GAP, 20]);
    expect(pageSteps(18, 20)).toEqual([1, GAP, 17, 18, 19, 20]);
  });

  it('are one where there is one page', () => {
    expect(pageSteps(1, 1)).toEqual([1]);
  });
});
